/** Coordination structures: the tables at which agencies sit, and the life of each. */
@NullMarked
package org.muster.core.structure;

import org.jspecify.annotations.NullMarked;
