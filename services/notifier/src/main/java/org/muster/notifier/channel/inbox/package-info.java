/** The inbox page. */
@NullMarked
package org.muster.notifier.channel.inbox;

import org.jspecify.annotations.NullMarked;
