package org.muster.core.country;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the code that somebody probably meant, so that a refusal carries its remedy. */
final class NearestCountry {

    private static final int LONGEST_VALUE_SHOWN = 40;
    private static final int SHORTEST_START_OF_A_NAME = 3;
    private static final int MOST_SUGGESTIONS = 3;

    /** Codes that ISO 3166-1 has withdrawn, and others that the field writes by habit. */
    private static final Map<String, String> FORMER_OR_HABITUAL =
            Map.of(
                    "BUR", "MMR",
                    "ROM", "ROU",
                    "TMP", "TLS",
                    "ZAR", "COD",
                    "YUG", "SRB",
                    "SCG", "SRB",
                    "KSV", "XKX",
                    "DRC", "COD",
                    "CAR", "CAF",
                    "KSA", "SAU");

    private NearestCountry() {}

    static String refusalOf(String value) {
        var near = near(value.strip());
        var remedy =
                near.isEmpty()
                        ? "write three letters, as in SDN for Sudan"
                        : near.stream().map(NearestCountry::suggestion).collect(joining(", "));
        return shown(value) + " is not an ISO 3166-1 alpha-3 code; " + remedy;
    }

    private static String shown(String value) {
        if (value.isBlank()) {
            return "\"\"";
        }
        return value.length() <= LONGEST_VALUE_SHOWN
                ? value
                : value.substring(0, LONGEST_VALUE_SHOWN) + "…";
    }

    private static String suggestion(String alpha3) {
        return Countries.name(alpha3, Language.EN) + " is " + alpha3;
    }

    private static List<String> near(String value) {
        var capitals = value.toUpperCase(Locale.ROOT);
        if (IsoCodes.ALPHA3.contains(capitals)) {
            return List.of(capitals);
        }
        return Optional.ofNullable(IsoCodes.ALPHA3_BY_ALPHA2.get(capitals))
                .or(() -> Optional.ofNullable(FORMER_OR_HABITUAL.get(capitals)))
                .or(() -> named(folded(value)))
                .map(List::of)
                .orElseGet(() -> namesStartingWith(folded(value)));
    }

    private static Optional<String> named(String folded) {
        return codes().filter(code -> names(code).anyMatch(folded::equals)).findFirst();
    }

    private static List<String> namesStartingWith(String folded) {
        if (folded.length() < SHORTEST_START_OF_A_NAME) {
            return List.of();
        }
        return codes().filter(
                        code ->
                                folded(Countries.name(code, Language.EN)).startsWith(folded)
                                        || folded(Countries.cldrName(code, Language.EN))
                                                .startsWith(folded))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static Stream<String> codes() {
        return IsoCodes.ALPHA3.stream().sorted();
    }

    private static Stream<String> names(String code) {
        return Arrays.stream(Language.values())
                .flatMap(it -> Stream.of(Countries.name(code, it), Countries.cldrName(code, it)))
                .map(NearestCountry::folded);
    }

    /** Lower case without accents, so that Turkiye is Türkiye. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
