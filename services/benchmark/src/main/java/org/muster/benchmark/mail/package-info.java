/** What the way from a reminder to a mail costs, beside the mail library alone. */
@NullMarked
package org.muster.benchmark.mail;

import org.jspecify.annotations.NullMarked;
