@NullMarked
package org.muster.notifier.channel.http;

import org.jspecify.annotations.NullMarked;
