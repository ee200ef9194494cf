/** Tells the right person once, and knows what came of it. */
@NullMarked
package org.muster.notifier;

import org.jspecify.annotations.NullMarked;
