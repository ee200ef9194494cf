/** Clashes: one person at two tables at the same hour, seen before it happens (R26). */
@NullMarked
package org.muster.core.clash;

import org.jspecify.annotations.NullMarked;
