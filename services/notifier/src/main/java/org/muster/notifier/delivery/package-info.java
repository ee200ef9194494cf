/** From a reminder to deliveries, each recorded with its outcome. */
@NullMarked
package org.muster.notifier.delivery;

import org.jspecify.annotations.NullMarked;
