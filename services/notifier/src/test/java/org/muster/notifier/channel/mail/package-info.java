@NullMarked
package org.muster.notifier.channel.mail;

import org.jspecify.annotations.NullMarked;
