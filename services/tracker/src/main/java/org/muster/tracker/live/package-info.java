/** Changes as they happen. */
@NullMarked
package org.muster.tracker.live;

import org.jspecify.annotations.NullMarked;
