/** Proves every day that each kind of reminder still comes about, and gets through. */
@NullMarked
package org.muster.tracker.canary;

import org.jspecify.annotations.NullMarked;
