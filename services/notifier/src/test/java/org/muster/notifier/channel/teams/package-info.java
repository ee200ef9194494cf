@NullMarked
package org.muster.notifier.channel.teams;

import org.jspecify.annotations.NullMarked;
