/** When structures meet: by their rhythm, with what was moved, added and called off. */
@NullMarked
package org.muster.core.meeting;

import org.jspecify.annotations.NullMarked;
