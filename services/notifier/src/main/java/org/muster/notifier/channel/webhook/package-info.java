/** Webhooks with Standard Webhooks signatures. */
@NullMarked
package org.muster.notifier.channel.webhook;

import org.jspecify.annotations.NullMarked;
