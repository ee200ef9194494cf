package org.muster.core.reminder;

import java.time.Instant;
import org.muster.core.response.ActionCode;

/**
 * The action that a reminder of a deadline is about.
 *
 * @param deadline when it must be done, in clock hours from the beginning of the crisis (R68)
 */
public record DueAction(ActionCode action, Instant deadline) {}
