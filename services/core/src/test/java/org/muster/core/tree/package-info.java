/** The tree of structures, sentence by sentence. */
@NullMarked
package org.muster.core.tree;

import org.jspecify.annotations.NullMarked;
