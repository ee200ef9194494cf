/** Sending what is due: one queue a channel, so that none holds up another. */
@NullMarked
package org.muster.notifier.sending;

import org.jspecify.annotations.NullMarked;
