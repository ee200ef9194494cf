/** Knows there, which knows here. */
@NullMarked
package org.muster.acceptance.rooms.breach.ring.here;

import org.jspecify.annotations.NullMarked;
