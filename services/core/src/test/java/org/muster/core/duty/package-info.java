/** Sentences about duties, seats and gaps. */
@NullMarked
package org.muster.core.duty;

import org.jspecify.annotations.NullMarked;
