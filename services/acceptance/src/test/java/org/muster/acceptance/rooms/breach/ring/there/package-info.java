/** Knows here, which knows there. */
@NullMarked
package org.muster.acceptance.rooms.breach.ring.there;

import org.jspecify.annotations.NullMarked;
