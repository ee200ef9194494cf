/** Tells the pages that there is something new to read. */
@NullMarked
package org.muster.notifier.live;

import org.jspecify.annotations.NullMarked;
