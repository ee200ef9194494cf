package org.muster.core.country;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which Muster names things (R82). */
public enum Language {
    EN(Locale.ENGLISH, false),
    FR(Locale.FRENCH, false),
    ES(Locale.forLanguageTag("es"), false),
    AR(Locale.forLanguageTag("ar"), true);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(Locale locale, boolean rightToLeft) {
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** The language of this locale, whatever its region; empty if Muster does not speak it. */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(it -> it.tag().equals(locale.getLanguage()))
                .findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, as in the {@code lang} attribute of a page: {@code "fr"}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Whether a page in this language runs from right to left. */
    public boolean rightToLeft() {
        return rightToLeft;
    }
}
