/** The tree in which the structures of a country stand (R9). */
@NullMarked
package org.muster.core.tree;

import org.jspecify.annotations.NullMarked;
