/** The hour at which somebody is told. */
@NullMarked
package org.muster.notifier.hours;

import org.jspecify.annotations.NullMarked;
