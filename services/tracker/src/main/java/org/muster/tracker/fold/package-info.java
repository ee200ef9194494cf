/** From the log to the documents, and from the documents and time to reminders. */
@NullMarked
package org.muster.tracker.fold;

import org.jspecify.annotations.NullMarked;
