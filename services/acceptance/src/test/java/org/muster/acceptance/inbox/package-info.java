/** Inbox, mailbox, people, accounts and tokens, in a real browser. */
@NullMarked
package org.muster.acceptance.inbox;

import org.jspecify.annotations.NullMarked;
