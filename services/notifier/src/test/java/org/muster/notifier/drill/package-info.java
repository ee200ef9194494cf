/** Drills from their start to their end, with a real broker, store and mail server. */
@NullMarked
package org.muster.notifier.drill;

import org.jspecify.annotations.NullMarked;
