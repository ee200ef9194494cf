package org.muster.reporting.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them, made comparable: no case, no accents, no punctuation. */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}#+]+");

    private Wording() {}

    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** What an id is made of. */
    static String slug(String text) {
        String slug = plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= 40 ? slug : slug.substring(0, 40);
    }
}
