package org.muster.contract.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

/** IOM in the editions of 2022 and 2024 (R28, R32 to R34, R36 to R60). */
class OrganisationTest {
    private static final LocalDate IN_2023 = LocalDate.parse("2023-06-01");
    private static final LocalDate IN_2025 = LocalDate.parse("2025-06-01");
    private static final Organisation IOM = Organisation.load();

    @Test
    void R32_the_fifth_coordinating_function_sits_inside_the_regional_office_in_Bangkok() {
        OrganisationUnit fifth = unit("coordination-south-asia");

        assertThat(fifth.parent()).isEqualTo("ro-bangkok");
        assertThat(note(fifth)).contains("five country offices");
    }

    @Test
    void R33_an_acronym_is_never_a_key_for_PRD_is_two_divisions() {
        assertThat(IOM.units())
                .filteredOn(u -> u.acronym().equals("PRD"))
                .extracting(OrganisationUnit::id)
                .containsExactly("doe-preparedness-and-response", "dhrr-peace-and-recovery");
        assertThat(IOM.on(IN_2023)).filteredOn(u -> u.acronym().equals("PRD")).hasSize(1);
        assertThat(IOM.on(IN_2025)).filteredOn(u -> u.acronym().equals("PRD")).hasSize(1);
        assertThat(IOM.unit("PRD")).isEmpty();
    }

    @Test
    void R34_PCCA_is_one_unit_whose_two_spellings_are_told() {
        OrganisationUnit pcca = unit("dhrr-preparedness-and-climate");

        assertThat(pcca.name().in(Language.EN)).contains("Climate Change Action");
        assertThat(note(pcca)).contains("Climate Change Adaptation");
    }

    @Test
    void R36_Panama_City_is_a_centre_in_both_editions_and_a_regional_office_from_2024() {
        assertThat(ids(IN_2023)).contains("admin-panama-city").doesNotContain("ro-panama-city");
        assertThat(ids(IN_2025)).contains("admin-panama-city", "ro-panama-city");
    }

    @Test
    void R36_Brussels_is_a_regional_office_in_2022_then_a_sub_regional_and_a_global_one() {
        assertThat(ids(IN_2023))
                .contains("ro-brussels")
                .doesNotContain("sro-brussels", "global-brussels");
        assertThat(ids(IN_2025))
                .contains("sro-brussels", "global-brussels")
                .doesNotContain("ro-brussels");
    }

    @Test
    void R37_the_edition_of_2024_is_in_two_languages_and_every_unit_is_named_in_both() {
        assertThat(Edition.NOVEMBER_2022.languages()).containsExactly(Language.EN);
        assertThat(Edition.OCTOBER_2024.languages()).containsExactly(Language.EN, Language.FR);
        assertThat(IOM.units())
                .allSatisfy(
                        u -> {
                            assertThat(u.name().in()).containsKeys(Language.EN, Language.FR);
                            assertThat(u.name().in().values()).noneMatch(String::isBlank);
                        });
    }

    @Test
    void R38_country_offices_set_their_strategy_with_the_regional_office_and_live_on_projects() {
        assertThat(note(unit("country-offices"))).contains("regional office", "projects");
    }

    @ParameterizedTest
    @CsvSource({
        "REGIONAL_OFFICE, 9, 6",
        "SUB_REGIONAL_OFFICE, 0, 2",
        "SPECIAL_LIAISON_OFFICE, 2, 0",
        "GLOBAL_OFFICE, 0, 2",
        "PARTNERSHIP_OFFICE, 0, 7",
        "ADMINISTRATIVE_CENTRE, 2, 2",
        "COORDINATING_FUNCTION, 5, 0",
        "RESOURCE_MOBILISATION_OFFICE, 4, 0",
        "DEPARTMENT, 1, 1",
        "DIVISION, 2, 3"
    })
    void R39_to_R43_and_R48_to_R53_each_edition_lists_so_many_of_a_kind(
            UnitKind kind, int in2022, int in2024) {
        assertThat(IOM.on(IN_2023)).filteredOn(u -> u.kind() == kind).hasSize(in2022);
        assertThat(IOM.on(IN_2025)).filteredOn(u -> u.kind() == kind).hasSize(in2024);
    }

    @Test
    void R44_DOE_has_a_directors_office_and_two_divisions_and_PRD_six_functions() {
        assertThat(children("doe"))
                .containsExactly(
                        "doe-director", "doe-preparedness-and-response", "doe-movement-management");
        assertThat(children("doe-preparedness-and-response")).hasSize(6);
    }

    @Test
    void R45_R46_what_DOE_is_there_for_is_told() {
        assertThat(note(unit("doe"))).contains("Early warning", "roster", "stand-by", "IASC");
        assertThat(note(unit("doe-preparedness-and-response"))).contains("offices engage");
    }

    @ParameterizedTest
    @CsvSource({
        "doe, doe@iom.int",
        "doe-preparedness-and-response, prdcare@iom.int",
        "doe-movement-management, rmm@iom.int",
        "dhrr, dhrr@iom.int",
        "dhrr-preparedness-and-climate, pcca@iom.int",
        "dhrr-humanitarian-operations, humanitariancore@iom.int",
        "dhrr-peace-and-recovery, PRDCoreGroupHQ@iom.int",
        "dhrr-cash, cbisupport@iom.int"
    })
    void R47_R57_units_have_their_mailboxes(String id, String mailbox) {
        assertThat(unit(id).mailbox()).isEqualTo(mailbox);
    }

    @Test
    void R53_what_is_no_longer_listed_has_an_end_and_is_kept() {
        assertThat(IOM.unit("slo-new-york")).isPresent();
        assertThat(unit("slo-new-york").listedOn(LocalDate.parse("2024-09-30"))).isTrue();
        assertThat(unit("slo-new-york").listedOn(LocalDate.parse("2024-10-01"))).isFalse();
    }

    @Test
    void R54_R55_DHRR_has_eight_areas_three_divisions_and_the_cash_unit() {
        assertThat(children("dhrr-director")).hasSize(8);
        assertThat(children("dhrr"))
                .contains(
                        "dhrr-preparedness-and-climate",
                        "dhrr-peace-and-recovery",
                        "dhrr-humanitarian-operations",
                        "dhrr-cash");
        assertThat(children("dhrr-peace-and-recovery")).hasSize(6);
        assertThat(note(unit("dhrr-peace-and-recovery"))).contains("Four principles");
    }

    @Test
    void
            R56_crisis_coordination_is_a_unit_of_humanitarian_operations_which_coordinates_scale_ups() {
        assertThat(children("dhrr-humanitarian-operations"))
                .contains("dhrr-operations-crisis-coordination");
        assertThat(note(unit("dhrr-humanitarian-operations"))).contains("scale-ups");
    }

    @Test
    void R58_R59_the_goals_that_the_manual_covers_and_the_scale_are_told() {
        assertThat(note(unit("dhrr"))).contains("save lives", "displacement", "168 countries");
    }

    @ParameterizedTest
    @CsvSource({
        "SDN, EMERGENCY, 2023-04-15, ro-cairo, doe, doe-preparedness-and-response",
        "SDN, EMERGENCY, 2026-11-25, ro-cairo, dhrr, dhrr-humanitarian-operations",
        "HTI, EMERGENCY, 2023-04-15, ro-san-jose, doe, doe-preparedness-and-response",
        "HTI, PREPAREDNESS, 2026-11-25, ro-panama-city, dhrr, dhrr-preparedness-and-climate",
        "UKR, RECOVERY, 2026-11-25, ro-vienna, dhrr, dhrr-peace-and-recovery",
        "UKR, RECOVERY, 2022-12-01, ro-vienna, doe, doe",
        "SSD, CASH, 2026-11-25, ro-nairobi, dhrr, dhrr-cash",
        "SSD, MOVEMENTS, 2022-12-01, ro-nairobi, doe, doe-movement-management",
        "SSD, MOVEMENTS, 2026-11-25, ro-nairobi, dhrr, dhrr",
        "COD, EMERGENCY, 2026-11-25, sro-pretoria, dhrr, dhrr-humanitarian-operations"
    })
    void R28_R60_help_comes_from_the_specialist_in_the_region_then_from_headquarters_of_that_day(
            String country, Topic topic, String on, String office, String department, String hq) {
        HelpContact contact = IOM.contactFor(CountryCode.of(country), topic, LocalDate.parse(on));

        assertThat(contact.office()).isEqualTo(unit(office));
        assertThat(contact.department().id()).isEqualTo(department);
        assertThat(contact.headquarters().id()).isEqualTo(hq);
        assertThat(contact.headquarters().mailbox()).endsWith("@iom.int");
    }

    @Test
    void R60_where_the_regional_office_is_not_known_headquarters_is_still_there() {
        HelpContact contact = IOM.contactFor(CountryCode.of("VAT"), Topic.EMERGENCY, IN_2025);

        assertThat(contact.office()).isNull();
        assertThat(contact.headquarters().id()).isEqualTo("dhrr-humanitarian-operations");
    }

    @Test
    void every_country_has_somebody_to_turn_to_about_every_topic_in_both_editions() {
        for (CountryCode country : RegionalOffices.load().countries())
            for (Topic topic : Topic.values())
                for (LocalDate day : List.of(IN_2023, IN_2025, LocalDate.parse("2013-12-15")))
                    assertThat(IOM.contactFor(country, topic, day).headquarters().mailbox())
                            .isNotEmpty();
    }

    @Test
    void every_parent_is_a_unit_that_is_listed_as_long_as_its_child() {
        assertThat(IOM.units())
                .filteredOn(u -> u.parent() != null)
                .allSatisfy(
                        u -> {
                            OrganisationUnit parent = unit(String.valueOf(u.parent()));
                            for (LocalDate day : List.of(IN_2023, IN_2025))
                                if (u.listedOn(day)) assertThat(parent.listedOn(day)).isTrue();
                        });
    }

    private static OrganisationUnit unit(String id) {
        return IOM.unit(id).orElseThrow(() -> new AssertionError(id));
    }

    private static List<String> ids(LocalDate day) {
        return IOM.on(day).stream().map(OrganisationUnit::id).toList();
    }

    private static List<String> children(String parent) {
        return IOM.units().stream()
                .filter(u -> parent.equals(u.parent()))
                .map(OrganisationUnit::id)
                .toList();
    }

    private static String note(OrganisationUnit unit) {
        return unit.note() == null ? "" : unit.note().in(Language.EN);
    }
}
