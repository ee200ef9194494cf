/** When a message is sent, and when again. */
@NullMarked
package org.muster.notifier.sending;

import org.jspecify.annotations.NullMarked;
