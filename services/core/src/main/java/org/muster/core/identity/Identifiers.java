package org.muster.core.identity;

import java.util.regex.Pattern;

/**
 * Checks the form of identifiers: 1 to 64 ASCII letters, digits, underscore or hyphen, not starting
 * with a sign.
 */
public final class Identifiers {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private Identifiers() {}

    /**
     * Returns the value when it has the form of an identifier.
     *
     * @throws IllegalArgumentException naming the kind, the value and the form
     */
    public static String require(String kind, String value) {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException(
                    "%s '%s' must be 1 to 64 letters, digits, '_' or '-' and start with a letter or digit"
                            .formatted(kind, value));
        return value;
    }
}
