/** The directory that holds what the broker and the store keep, used by one process at a time. */
@NullMarked
package org.muster.embedded.directory;

import org.jspecify.annotations.NullMarked;
