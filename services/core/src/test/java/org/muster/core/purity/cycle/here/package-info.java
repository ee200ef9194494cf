/** One of two packages that know each other, for the rule against cycles. */
@NullMarked
package org.muster.core.purity.cycle.here;

import org.jspecify.annotations.NullMarked;
