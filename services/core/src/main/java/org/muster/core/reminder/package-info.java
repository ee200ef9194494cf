/** Reminders: what is due at an instant and when to look again, computed, never scheduled. */
@NullMarked
package org.muster.core.reminder;

import org.jspecify.annotations.NullMarked;
