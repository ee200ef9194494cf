package org.muster.reporting.body;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks text that people write: not too long, no control characters, and no address or phone
 * number, which belong to the directory only.
 */
public final class FreeText {
    private static final int LONGEST = 1000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("(\\+|\\b00)\\d[\\d ().-]{6,}\\d");

    private final Problems problems;

    public FreeText(Problems problems) {
        this.problems = problems;
    }

    public @Nullable String checked(String text, String field) {
        if (text.isEmpty()) problems.add(field, "must not be empty; leave the field out");
        else if (text.length() > LONGEST)
            problems.add(field, "must have at most " + LONGEST + " characters");
        else if (unprintable(text))
            problems.add(field, "must hold no control characters; write plain text");
        else if (ADDRESS.matcher(text).find())
            problems.add(
                    field,
                    "must hold no e-mail address: put the person into the directory and name the person's id");
        else if (PHONE.matcher(text).find())
            problems.add(
                    field,
                    "must hold no phone number: put the person into the directory and name the person's id");
        else return text;
        return null;
    }

    /** Line breaks and tabs are plain text; half of a character is not. */
    public static boolean unprintable(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                                        || Character.getType(c) == Character.SURROGATE);
    }
}
