/**
 * What the way from a reminder to a mail or a webhook costs, beside the mail library and a peer.
 */
@NullMarked
package org.muster.benchmark.delivery;

import org.jspecify.annotations.NullMarked;
