package org.muster.core.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the code that somebody probably meant, so that a refusal carries its remedy. */
final class NearestCountry {

    private static final int SHORTEST_NAME_START = 3;
    private static final int LONGEST_VALUE_SHOWN = 40;

    /** Codes that ISO 3166-1 has withdrawn, and others that the field writes by habit. */
    private static final Map<String, String> FORMER =
            Map.of(
                    "BUR", "MMR", "ROM", "ROU", "TMP", "TLS", "ZAR", "COD", "YUG", "SRB", "SCG",
                    "SRB", "KSV", "XKX", "UNK", "XKX", "DRC", "COD", "CAR", "CAF");

    private NearestCountry() {}

    static String refusalOf(String value) {
        var shown =
                value.length() <= LONGEST_VALUE_SHOWN
                        ? value
                        : value.substring(0, LONGEST_VALUE_SHOWN) + "…";
        var refusal =
                (shown.isBlank() ? "\"" + shown + "\"" : shown)
                        + " is not an ISO 3166-1 alpha-3 code; ";
        var near = near(value.strip());
        return near.isEmpty()
                ? refusal + "write three letters, as in SDN for Sudan"
                : refusal
                        + near.stream()
                                .map(alpha3 -> name(alpha3) + " is " + alpha3)
                                .collect(Collectors.joining(", "));
    }

    private static List<String> near(String value) {
        var capitals = value.toUpperCase(Locale.ROOT);
        if (IsoCodes.ALPHA3.contains(capitals)) {
            return List.of(capitals);
        }
        var exact =
                Optional.ofNullable(IsoCodes.ALPHA3_BY_ALPHA2.get(capitals))
                        .or(() -> Optional.ofNullable(FORMER.get(capitals)))
                        .or(() -> codes().filter(it -> name(it).equalsIgnoreCase(value)).findAny());
        return exact.map(List::of).orElseGet(() -> startingWith(capitals));
    }

    private static List<String> startingWith(String capitals) {
        if (capitals.length() < SHORTEST_NAME_START) {
            return List.of();
        }
        return codes().filter(it -> name(it).toUpperCase(Locale.ROOT).startsWith(capitals))
                .sorted()
                .limit(3)
                .toList();
    }

    private static Stream<String> codes() {
        return IsoCodes.ALPHA3.stream();
    }

    private static String name(String alpha3) {
        return Locale.of("", IsoCodes.ALPHA2_BY_ALPHA3.getOrDefault(alpha3, ""))
                .getDisplayCountry(Locale.ENGLISH);
    }
}
