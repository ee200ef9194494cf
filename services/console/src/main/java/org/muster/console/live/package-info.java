/** Changes as they happen, sent to open pages. */
@NullMarked
package org.muster.console.live;

import org.jspecify.annotations.NullMarked;
