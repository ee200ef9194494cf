/** Receives what is made up to prove that reminders get through, and says when it did last. */
@NullMarked
package org.muster.notifier.canary;

import org.jspecify.annotations.NullMarked;
