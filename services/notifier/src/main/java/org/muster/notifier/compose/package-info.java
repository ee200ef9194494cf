/** What a reminder says, in the language of the one who reads it. */
@NullMarked
package org.muster.notifier.compose;

import org.jspecify.annotations.NullMarked;
