@NullMarked
package org.muster.notifier.ledger;

import org.jspecify.annotations.NullMarked;
