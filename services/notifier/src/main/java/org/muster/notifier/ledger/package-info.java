/** What was told to whom, and what is still to be told. */
@NullMarked
package org.muster.notifier.ledger;

import org.jspecify.annotations.NullMarked;
