/** Whom to tell. */
@NullMarked
package org.muster.notifier.recipient;

import org.jspecify.annotations.NullMarked;
