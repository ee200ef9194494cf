/**
 * Facts: what was reported, when it took effect, when it was reported and recorded, by whom, from
 * which source.
 */
@NullMarked
package org.muster.core.fact;

import org.jspecify.annotations.NullMarked;
