package org.muster.core.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountriesTest {

    private static final CountryCode FALKLANDS_MALVINAS = CountryCode.of("FLK");

    @Test
    void all_are_the_ISO_codes_and_kosovo_in_order() {
        assertThat(Countries.all())
                .hasSize(250)
                .isSorted()
                .contains(CountryCode.of("SDN"), CountryCode.of("SSD"), CountryCode.of("XKX"));
        assertThat(Countries.all())
                .extracting(CountryCode::alpha3)
                .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    }

    @ParameterizedTest
    @EnumSource
    void every_country_has_one_name_of_its_own_in_every_language(Language language) {
        assertThat(Countries.all())
                .extracting(country -> Countries.name(country, language))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
        assertThat(Countries.all())
                .allSatisfy(
                        it ->
                                assertThat(Countries.name(it, language))
                                        .isNotEqualTo(it.alpha3())
                                        .isNotEqualTo(alpha2(it)));
    }

    @Test
    void arabic_names_are_in_arabic_script_and_the_others_are_not() {
        assertThat(Countries.all())
                .allSatisfy(
                        it -> {
                            assertThat(scripts(it, Language.AR))
                                    .containsExactly(Character.UnicodeScript.ARABIC);
                            for (var language : List.of(Language.EN, Language.FR, Language.ES)) {
                                assertThat(scripts(it, language))
                                        .containsExactly(Character.UnicodeScript.LATIN);
                            }
                        });
    }

    @Test
    void a_bracket_stands_only_in_the_name_that_the_UN_always_prints_with_one() {
        assertThat(everyName()).filteredOn(it -> it.name().contains("(")).isNotEmpty();
        assertThat(everyName())
                .filteredOn(it -> it.name().contains("("))
                .extracting(Named::country)
                .containsOnly(FALKLANDS_MALVINAS);
    }

    @Test
    void no_name_is_abbreviated_or_told_apart_by_a_city() {
        assertThat(everyName())
                .extracting(Named::name)
                .noneMatch(
                        it ->
                                it.matches(
                                        ".*(&| - |Kinshasa|Brazzaville|\\.|\\bSAR\\b|\\bRAE\\b).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "SYR, Syrian Arab Republic, République arabe syrienne, República Árabe Siria",
        "TUR, Türkiye, Türkiye, Türkiye",
        "CIV, Côte d’Ivoire, Côte d’Ivoire, Côte d’Ivoire",
        "MMR, Myanmar, Myanmar, Myanmar",
        "PSE, State of Palestine, État de Palestine, Estado de Palestina",
        "XKX, Kosovo, Kosovo, Kosovo",
        "BOL, Bolivia, Bolivie, Bolivia",
        "GBR, United Kingdom, Royaume-Uni, Reino Unido",
        "SDN, Sudan, Soudan, Sudán",
        "SSD, South Sudan, Soudan du Sud, Sudán del Sur"
    })
    void names_are_the_short_ones_of_the_UN(String code, String en, String fr, String es) {
        var country = CountryCode.of(code);
        assertThat(Countries.name(country, Language.EN)).isEqualTo(en);
        assertThat(Countries.name(country, Language.FR)).isEqualTo(fr);
        assertThat(Countries.name(country, Language.ES)).isEqualTo(es);
    }

    @Test
    void where_the_UN_and_the_CLDR_differ_the_UN_is_followed_in_all_four_languages() {
        assertThat(UnNames.BY_ALPHA3)
                .allSatisfy(
                        (code, names) -> {
                            assertThat(names).containsOnlyKeys(Language.values());
                            assertThat(names)
                                    .allSatisfy(
                                            (language, name) ->
                                                    assertThat(Countries.name(code, language))
                                                            .isEqualTo(name));
                        });
    }

    @Test
    void a_country_is_in_the_table_of_UN_names_only_when_a_language_differs() {
        var needless =
                UnNames.BY_ALPHA3.keySet().stream()
                        .filter(
                                code ->
                                        Arrays.stream(Language.values())
                                                .allMatch(
                                                        it ->
                                                                Countries.cldrName(code, it)
                                                                        .equals(
                                                                                Countries.name(
                                                                                        code, it))))
                        .toList();
        assertThat(needless).isEmpty();
    }

    @Test
    void names_do_not_depend_on_the_language_of_the_machine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(Countries.name(CountryCode.of("SDN"), Language.FR)).isEqualTo("Soudan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_list_for_readers_is_in_the_order_of_their_alphabet() {
        assertThat(Countries.alphabetical(Language.FR)).hasSize(250);
        assertThat(Countries.alphabetical(Language.FR))
                .extracting(it -> Countries.name(it, Language.FR))
                .startsWith("Afghanistan")
                .containsSubsequence("Djibouti", "Équateur", "Fidji", "Zimbabwe");
    }

    @Test
    void every_country_has_the_zone_of_its_capital() {
        assertThat(Countries.all())
                .allSatisfy(
                        it ->
                                assertThat(ZoneId.getAvailableZoneIds())
                                        .contains(Countries.zone(it).getId()));
    }

    @ParameterizedTest
    @CsvSource({
        "SDN, Africa/Khartoum, +02:00",
        "SSD, Africa/Juba, +02:00",
        "TUR, Europe/Istanbul, +03:00",
        "SYR, Asia/Damascus, +03:00",
        "NPL, Asia/Kathmandu, +05:45",
        "AFG, Asia/Kabul, +04:30",
        "UKR, Europe/Kyiv, +02:00",
        "HTI, America/Port-au-Prince, -05:00",
        "RUS, Europe/Moscow, +03:00",
        "AUS, Australia/Sydney, +11:00"
    })
    void a_capitals_clock_is_right_in_january_2026(String code, String zone, String offset) {
        var actual = Countries.zone(CountryCode.of(code));
        assertThat(actual.getId()).isEqualTo(zone);
        assertThat(actual.getRules().getOffset(Instant.parse("2026-01-15T12:00:00Z")))
                .isEqualTo(ZoneOffset.of(offset));
    }

    private record Named(CountryCode country, String name) {}

    private static Stream<Named> everyName() {
        return Countries.all().stream()
                .flatMap(
                        country ->
                                Arrays.stream(Language.values())
                                        .map(
                                                it ->
                                                        new Named(
                                                                country,
                                                                Countries.name(country, it))));
    }

    private static Set<Character.UnicodeScript> scripts(CountryCode country, Language language) {
        var scripts =
                new TreeSet<>(
                        Countries.name(country, language)
                                .codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of)
                                .toList());
        return scripts;
    }

    private static String alpha2(CountryCode country) {
        return IsoCodes.ALPHA2_BY_ALPHA3.getOrDefault(country.alpha3(), "");
    }
}
