/** Mail: by SMTP, or into the local mailbox. */
@NullMarked
package org.muster.notifier.channel.mail;

import org.jspecify.annotations.NullMarked;
