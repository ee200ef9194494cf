/** How a reminder is answered with one tap, from a mail as from the inbox. */
@NullMarked
package org.muster.contract.answer;

import org.jspecify.annotations.NullMarked;
