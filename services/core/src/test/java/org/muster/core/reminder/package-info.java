/** Sentences about reminders and when they are due. */
@NullMarked
package org.muster.core.reminder;

import org.jspecify.annotations.NullMarked;
