/** A fire drill: whom a country's reminders would reach, tried without anything having happened. */
@NullMarked
package org.muster.core.drill;

import org.jspecify.annotations.NullMarked;
