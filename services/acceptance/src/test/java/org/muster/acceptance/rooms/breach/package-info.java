/** What the rules must find. */
@NullMarked
package org.muster.acceptance.rooms.breach;

import org.jspecify.annotations.NullMarked;
