/** Reminders and deliveries on the wire. */
@NullMarked
package org.muster.contract.reminder;

import org.jspecify.annotations.NullMarked;
