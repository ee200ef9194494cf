package org.muster.core.country;

import java.util.Locale;

/**
 * A country or territory by its ISO 3166-1 alpha-3 code, in capitals: {@code SDN}. Kosovo, which
 * ISO has not assigned a code, is {@code XKX}, as in the UN's humanitarian data.
 */
public record CountryCode(String alpha3) implements Comparable<CountryCode> {

    /**
     * @throws IllegalArgumentException if this is no such code; the message names the value and,
     *     where one is near, the code that was probably meant
     */
    public CountryCode {
        if (!IsoCodes.ALPHA3.contains(alpha3)) {
            throw new IllegalArgumentException(NearestCountry.refusalOf(alpha3));
        }
    }

    /**
     * Reads a code as people and other systems write it: {@code "sdn"} is {@code SDN}.
     *
     * @throws IllegalArgumentException as the constructor does; an alpha-2 code or a name is
     *     refused too, with the alpha-3 code in the message
     */
    public static CountryCode of(String text) {
        var capitals = text.strip().toUpperCase(Locale.ROOT);
        return new CountryCode(IsoCodes.ALPHA3.contains(capitals) ? capitals : text);
    }

    @Override
    public int compareTo(CountryCode other) {
        return alpha3.compareTo(other.alpha3);
    }

    @Override
    public String toString() {
        return alpha3;
    }
}
