/** Duties: where IOM must sit at an instant, who holds the seat and why, and what is missing. */
@NullMarked
package org.muster.core.duty;

import org.jspecify.annotations.NullMarked;
