/** Sentences about drills. */
@NullMarked
package org.muster.core.drill;

import org.jspecify.annotations.NullMarked;
