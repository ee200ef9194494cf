package org.muster.core.country;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The codes that the JDK knows, and Kosovo's. */
final class IsoCodes {

    static final Map<String, String> ALPHA3_BY_ALPHA2 =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                    .collect(toUnmodifiableMap(alpha2 -> alpha2, IsoCodes::alpha3));

    static final Map<String, String> ALPHA2_BY_ALPHA3 =
            ALPHA3_BY_ALPHA2.entrySet().stream()
                    .collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    static final Set<String> ALPHA3 = ALPHA2_BY_ALPHA3.keySet();

    private IsoCodes() {}

    private static String alpha3(String alpha2) {
        return alpha2.equals("XK") ? "XKX" : Locale.of("", alpha2).getISO3Country();
    }
}
