/** Clashes, sentence by sentence. */
@NullMarked
package org.muster.core.clash;

import org.jspecify.annotations.NullMarked;
