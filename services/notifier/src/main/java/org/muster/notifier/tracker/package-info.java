/** What the tracker knows, in this process or in another. */
@NullMarked
package org.muster.notifier.tracker;

import org.jspecify.annotations.NullMarked;
