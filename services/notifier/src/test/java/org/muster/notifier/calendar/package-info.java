/** Somebody's meetings as a feed that a calendar reads at a private address. */
@NullMarked
package org.muster.notifier.calendar;

import org.jspecify.annotations.NullMarked;
