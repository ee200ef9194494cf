/** Posts to addresses that others name, without being led into the own network. */
@NullMarked
package org.muster.notifier.channel.http;

import org.jspecify.annotations.NullMarked;
