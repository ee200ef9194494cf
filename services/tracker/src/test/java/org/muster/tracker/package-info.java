/** The tracker as a whole. */
@NullMarked
package org.muster.tracker;

import org.jspecify.annotations.NullMarked;
