/** At what hour somebody is told: a function of the person, the matter and the time. */
@NullMarked
package org.muster.notifier.hours;

import org.jspecify.annotations.NullMarked;
