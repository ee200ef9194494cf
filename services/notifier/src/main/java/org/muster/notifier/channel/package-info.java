/** How people are reached: what every channel can do. One folder a channel. */
@NullMarked
package org.muster.notifier.channel;

import org.jspecify.annotations.NullMarked;
