package org.muster.reporting.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.core.country.CountryCode;

/** Tells a P-code from a name: the country's code, two letters or three, and digits. */
record PCodes(CountryCode country) {
    private static final Pattern LIKE = Pattern.compile("[A-Za-z]{2,3}[ _-]?\\d[\\w-]*");

    /** Whether an area looks like a P-code but is none of this country. */
    boolean malformed(String area) {
        if (!LIKE.matcher(area).matches()) return false;
        return !area.matches("(%s|%s)\\d{2,8}".formatted(country.alpha3(), alpha2()));
    }

    private String alpha2() {
        for (String alpha2 : Locale.getISOCountries())
            if (Locale.of("", alpha2).getISO3Country().equals(country.alpha3())) return alpha2;
        return country.alpha3();
    }
}
