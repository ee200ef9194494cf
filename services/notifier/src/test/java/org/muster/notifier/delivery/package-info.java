/** Deliveries, end to end. */
@NullMarked
package org.muster.notifier.delivery;

import org.jspecify.annotations.NullMarked;
