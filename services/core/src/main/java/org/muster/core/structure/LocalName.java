package org.muster.core.structure;

import java.util.regex.Pattern;

/**
 * What a structure is called in a language of the country (R5).
 *
 * @param language BCP 47 tag, for example {@code fr}, {@code ar} or {@code pt-MZ}
 */
public record LocalName(String language, String name) {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public LocalName {
        if (!TAG.matcher(language).matches())
            throw new IllegalArgumentException(
                    "language '%s' must be a tag such as fr or pt-MZ".formatted(language));
        if (name.isBlank() || name.length() > 120)
            throw new IllegalArgumentException("name must have 1 to 120 characters");
    }
}
