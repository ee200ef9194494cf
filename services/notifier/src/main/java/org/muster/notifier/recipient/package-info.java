/** Who is told, and why. */
@NullMarked
package org.muster.notifier.recipient;

import org.jspecify.annotations.NullMarked;
