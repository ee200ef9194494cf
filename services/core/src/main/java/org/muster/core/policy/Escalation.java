package org.muster.core.policy;

import java.time.Duration;

/**
 * A step of a reminder.
 *
 * @param after how long after the first step
 * @param reach up to whom it goes
 */
public record Escalation(Duration after, Reach reach) {}
