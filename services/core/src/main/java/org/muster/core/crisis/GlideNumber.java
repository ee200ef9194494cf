package org.muster.core.crisis;

import java.util.regex.Pattern;

/**
 * A GLIDE number as reported, for example {@code EQ-2023-000015-TUR}; malformed ones are kept and
 * can be flagged.
 */
public record GlideNumber(String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "(CW|CE|DR|EQ|EP|EC|ET|FA|FR|FF|FL|HT|IN|LS|MS|OT|ST|SL|AV|SS|AC|TO|TC|TS|VW|VO|WV|WF)-\\d{4}-\\d{6}-[A-Z]{3}");

    public GlideNumber {
        if (value.isBlank() || value.length() > 40)
            throw new IllegalArgumentException("glide must have 1 to 40 characters");
    }

    /** Whether it has the form that the GLIDE catalogue gives out. */
    public boolean wellFormed() {
        return FORM.matcher(value).matches();
    }
}
