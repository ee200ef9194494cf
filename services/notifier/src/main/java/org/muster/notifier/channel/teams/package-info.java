/** Adaptive cards in Microsoft Teams. */
@NullMarked
package org.muster.notifier.channel.teams;

import org.jspecify.annotations.NullMarked;
