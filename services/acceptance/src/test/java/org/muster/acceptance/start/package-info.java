/** How the one process starts, is refused a start, stops and starts again. */
@NullMarked
package org.muster.acceptance.start;

import org.jspecify.annotations.NullMarked;
