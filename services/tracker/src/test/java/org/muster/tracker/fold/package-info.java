/** From the log to documents and reminders, tried on a real broker and store. */
@NullMarked
package org.muster.tracker.fold;

import org.jspecify.annotations.NullMarked;
