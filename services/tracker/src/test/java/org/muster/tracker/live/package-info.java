/** Changes as they happen, tried over HTTP. */
@NullMarked
package org.muster.tracker.live;

import org.jspecify.annotations.NullMarked;
