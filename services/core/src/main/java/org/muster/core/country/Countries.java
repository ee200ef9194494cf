package org.muster.core.country;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All countries and territories, their names and the time of their capitals. */
public final class Countries {

    private static final List<CountryCode> ALL =
            IsoCodes.ALPHA3.stream().map(CountryCode::new).sorted().toList();

    private Countries() {}

    /** Every country and territory with a code, in order of the code. */
    public static List<CountryCode> all() {
        return ALL;
    }

    /** All of {@link #all} in the alphabetical order of their names in this language. */
    public static List<CountryCode> alphabetical(Language language) {
        var byName =
                Comparator.comparing(
                        (CountryCode country) -> name(country, language),
                        Collator.getInstance(language.locale()));
        return ALL.stream().sorted(byName).toList();
    }

    /** The short name that the United Nations uses, in this language; the CLDR's if they agree. */
    public static String name(CountryCode country, Language language) {
        return name(country.alpha3(), language);
    }

    static String name(String alpha3, Language language) {
        var unNames = UnNames.BY_ALPHA3.get(alpha3);
        return unNames == null
                ? cldrName(alpha3, language)
                : unNames.getOrDefault(language, cldrName(alpha3, language));
    }

    static String cldrName(String alpha3, Language language) {
        return Locale.of("", IsoCodes.ALPHA2_BY_ALPHA3.getOrDefault(alpha3, ""))
                .getDisplayCountry(language.locale());
    }

    /**
     * The IANA time zone of the capital. A country may have others: a meeting elsewhere states its
     * own.
     */
    public static ZoneId zone(CountryCode country) {
        return CapitalZones.of(country);
    }
}
