package org.muster.reporting.body;

import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;

/** Reads the country that a report or a person is about. */
public final class CountryField {
    private CountryField() {}

    /** The country of a text, or null and a problem. */
    public static @Nullable CountryCode read(String text, Problems problems) {
        try {
            return CountryCode.of(Problems.shortened(text));
        } catch (IllegalArgumentException e) {
            problems.add("country", String.valueOf(e.getMessage()));
            return null;
        }
    }
}
