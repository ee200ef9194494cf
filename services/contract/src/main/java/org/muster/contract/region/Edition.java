package org.muster.contract.region;

import java.time.LocalDate;
import java.util.List;
import org.muster.core.country.Language;

/** An edition of IOM's own description of its structure. */
public enum Edition {
    /** Nine regional offices (R39). */
    NOVEMBER_2022("2022-11-01", Language.EN),
    /**
     * Six regional and two sub-regional offices (R48, R49); English under headings in French (R37).
     */
    OCTOBER_2024("2024-10-01", Language.EN, Language.FR);

    private final LocalDate from;
    private final List<Language> languages;

    Edition(String from, Language... languages) {
        this.from = LocalDate.parse(from);
        this.languages = List.of(languages);
    }

    /**
     * The edition in force on a day; before the first one it is the first, since nothing older is
     * known. The reform came on some day of 2024; the month of the edition stands for it.
     */
    public static Edition on(LocalDate day) {
        return day.isBefore(OCTOBER_2024.from) ? NOVEMBER_2022 : OCTOBER_2024;
    }

    /** The first day of its month. */
    public LocalDate from() {
        return from;
    }

    /** The languages of its blocks: they can differ within one document (R37). */
    public List<Language> languages() {
        return languages;
    }
}
