package org.muster.core.structure;

import java.util.regex.Pattern;

/**
 * How often a structure meets, as an RFC 5545 recurrence rule, for example {@code
 * FREQ=WEEKLY;INTERVAL=2;BYDAY=MO}.
 */
public record MeetingRhythm(String rule) {
    private static final Pattern FORM =
            Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*");

    public MeetingRhythm {
        if (rule.length() > 200 || !FORM.matcher(rule).matches())
            throw new IllegalArgumentException(
                    "rhythm '%s' must be an RFC 5545 rule such as FREQ=WEEKLY;INTERVAL=2"
                            .formatted(rule));
    }
}
