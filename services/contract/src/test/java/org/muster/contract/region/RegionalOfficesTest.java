package org.muster.contract.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

class RegionalOfficesTest {

    private static final RegionalOffices OFFICES = RegionalOffices.load();

    @Test
    void all_198_countries_load_each_with_its_basis() {
        assertThat(OFFICES.countries()).hasSize(198);
        assertThat(bases(Edition.OCTOBER_2024))
                .isEqualTo(
                        Map.of(
                                Basis.PUBLIC, 41L,
                                Basis.INFERRED, 134L,
                                Basis.INFERRED_UNCERTAIN, 2L,
                                Basis.UNKNOWN, 21L));
        assertThat(bases(Edition.NOVEMBER_2022))
                .isEqualTo(
                        Map.of(
                                Basis.PUBLIC, 56L,
                                Basis.INFERRED, 135L,
                                Basis.INFERRED_UNCERTAIN, 2L,
                                Basis.UNKNOWN, 5L));
    }

    @ParameterizedTest
    @CsvSource({
        "SDN, RO_CAIRO, PUBLIC",
        "SSD, RO_NAIROBI, PUBLIC",
        "SYR, RO_CAIRO, PUBLIC",
        "TUR, RO_VIENNA, PUBLIC",
        "HTI, RO_PANAMA_CITY, INFERRED",
        "GUY, RO_PANAMA_CITY, INFERRED_UNCERTAIN",
        "DEU, RO_VIENNA, INFERRED"
    })
    void a_country_has_its_regional_office_of_2024(
            String country, RegionalOffice office, Basis basis) {
        var assignment = OFFICES.of(CountryCode.of(country));
        assertThat(assignment.region()).contains(office);
        assertThat(assignment.basis()).isEqualTo(basis);
        assertThat(assignment.source()).contains("iom.int");
    }

    @Test
    void an_office_that_nobody_names_stays_unknown_though_the_edition_before_named_it() {
        var israel = CountryCode.of("ISR");
        assertThat(OFFICES.of(israel).region()).isEmpty();
        assertThat(OFFICES.of(israel).basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(OFFICES.of(israel, Edition.NOVEMBER_2022).region())
                .contains(RegionalOffice.RO_VIENNA);
    }

    @Test
    void southern_africa_turns_to_the_subregional_office_while_its_region_is_unknown() {
        var assignment = OFFICES.of(CountryCode.of("COD"));
        assertThat(assignment.region()).isEmpty();
        assertThat(assignment.basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(assignment.nearest()).contains(RegionalOffice.SRO_PRETORIA);
    }

    @Test
    void a_territory_outside_the_table_is_unknown() {
        assertThat(OFFICES.of(CountryCode.of("BVT"))).isEqualTo(RegionalAssignment.UNKNOWN);
    }

    @Test
    void the_edition_of_2024_has_six_regions_and_that_of_2022_nine() {
        assertThat(regions(Edition.OCTOBER_2024))
                .containsExactlyInAnyOrder(
                        RegionalOffice.RO_DAKAR,
                        RegionalOffice.RO_NAIROBI,
                        RegionalOffice.RO_CAIRO,
                        RegionalOffice.RO_PANAMA_CITY,
                        RegionalOffice.RO_BANGKOK,
                        RegionalOffice.RO_VIENNA);
        assertThat(regions(Edition.NOVEMBER_2022)).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void an_office_is_found_by_its_id_and_named_in_every_language(RegionalOffice office) {
        assertThat(RegionalOffice.of(office.id())).contains(office);
        assertThat(office.id()).matches("s?ro-[a-z-]+");
        assertThat(Language.values()).allSatisfy(it -> assertThat(office.name(it)).isNotBlank());
    }

    @Test
    void an_office_is_named_for_a_reader() {
        assertThat(RegionalOffice.RO_NAIROBI.name(Language.EN))
                .isEqualTo("Regional Office in Nairobi");
        assertThat(RegionalOffice.of("ro-atlantis")).isEmpty();
    }

    private static Map<Basis, Long> bases(Edition edition) {
        return OFFICES.countries().stream()
                .collect(groupingBy(it -> OFFICES.of(it, edition).basis(), counting()));
    }

    private static Iterable<RegionalOffice> regions(Edition edition) {
        return OFFICES.countries().stream()
                .flatMap(it -> OFFICES.of(it, edition).region().stream())
                .distinct()
                .toList();
    }
}
