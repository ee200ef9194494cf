/** What the core costs: facts folded, a late fact, the duties of a large country. */
@NullMarked
package org.muster.benchmark.core;

import org.jspecify.annotations.NullMarked;
