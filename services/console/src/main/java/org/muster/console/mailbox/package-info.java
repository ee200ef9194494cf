/** The mails that were composed while no mail server is configured. */
@NullMarked
package org.muster.console.mailbox;

import org.jspecify.annotations.NullMarked;
