package org.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Family;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Role;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.catalogue.SeatCondition;
import org.muster.core.catalogue.Sector;
import org.muster.core.catalogue.Text;
import org.muster.core.country.Language;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/** Row by row, what the guidance says (R12 to R31). */
class CatalogueOfTheGuidanceTest {

    private static final Catalogue CATALOGUE = CatalogueYaml.bundled();
    private static final YearMonth PRE_CRISIS_STRUCTURE = YearMonth.of(2022, 9);
    private static final YearMonth DIFFERENT_CONTEXTS = YearMonth.of(2022, 11);

    @Test
    void R5_a_platform_is_found_under_the_names_that_countries_give_it() {
        assertThat(platform("ICWG")).isEqualTo(platform("ICCG"));
        assertThat(platform("ISCG")).isEqualTo(platform("ICCG"));
        assertThat(platform("AHCT")).isEqualTo(platform("HCT"));
        assertThat(platform("SECTOR")).isEqualTo(platform("CLUSTER"));
    }

    @Test
    void R11_the_families_are_kept_apart() {
        assertThat(platformsOf(Family.PRE_CRISIS)).containsExactly("UNCT", "PMT", "OMT", "SMT");
        assertThat(platformsOf(Family.HUMANITARIAN))
                .containsExactly("HCT", "ICCG", "CLUSTER", "UNETT", "REGIONAL_GROUP");
        assertThat(platformsOf(Family.REFUGEE)).containsExactly("REFUGEE_SECTOR", "RPWG");
    }

    @Test
    void R12_the_UNCT_is_chaired_by_the_resident_coordinator_and_IOM_sends_its_chief_of_mission() {
        assertThat(chair("UNCT")).isEqualTo("Resident Coordinator");
        assertThat(purpose("UNCT")).contains("development", "decisions");
        assertSeat("UNCT", Obligation.REQUIRED, "CHIEF_OF_MISSION");
        assertThat(updates("UNCT", "R12"))
                .containsExactly(PRE_CRISIS_STRUCTURE, DIFFERENT_CONTEXTS);
    }

    @Test
    void R13_the_PMT_guides_the_UNCTs_programmes_and_IOM_sends_a_coordinator_or_senior_manager() {
        assertThat(purpose("PMT")).contains("UNCT", "programmes", "UNSDCF", "UNDAF");
        assertSeat("PMT", Obligation.REQUIRED, "PROGRAMME_COORDINATOR", "SENIOR_PROGRAMME_MANAGER");
        assertThat(updates("PMT", "R13")).contains(PRE_CRISIS_STRUCTURE, DIFFERENT_CONTEXTS);
    }

    @Test
    void R14_the_OMT_runs_the_shared_administration_and_IOM_sends_its_RMO() {
        assertThat(purpose("OMT")).contains("administration", "efficient");
        assertSeat("OMT", Obligation.REQUIRED, "RESOURCE_MANAGEMENT_OFFICER");
        assertThat(updates("OMT", "R14")).contains(PRE_CRISIS_STRUCTURE, DIFFERENT_CONTEXTS);
    }

    @Test
    void R15_the_SMT_is_chaired_by_the_designated_official_and_the_heads_of_agencies_sit_in_it() {
        assertThat(chair("SMT")).startsWith("Designated Official, the most senior UN official");
        assertThat(purpose("SMT")).contains("heads of the UN agencies", "Chief Security Adviser");
        assertThat(updates("SMT", "R15")).containsExactly(PRE_CRISIS_STRUCTURE);
    }

    @Test
    void R16_the_SMT_advises_the_designated_official_on_security_at_a_duty_station() {
        assertThat(purpose("SMT")).contains("security at the duty station");
        assertThat(updates("SMT", "R16")).contains(PRE_CRISIS_STRUCTURE, DIFFERENT_CONTEXTS);
    }

    @Test
    void R16_at_another_duty_station_the_seat_is_required_of_the_head_of_the_sub_office() {
        var seat = platform("SMT").seatAt(Level.SUBNATIONAL);
        assertThat(seat.obligation()).isEqualTo(Obligation.REQUIRED);
        assertThat(seat.roles()).containsExactly(new RoleCode("HEAD_OF_SUB_OFFICE"));
        assertThat(seat.alsoAllowed()).containsExactly(new RoleCode("CHIEF_OF_MISSION"));
        assertThat(seat.observers()).isEqualTo(platform("SMT").seat().observers());
        assertThat(platform("SMT").observersOnlyObserve()).isTrue();
    }

    @Test
    void R9_below_the_national_level_every_other_seat_is_the_same_and_encouraged() {
        assertThat(CATALOGUE.platforms().values())
                .filteredOn(it -> !it.equals(platform("SMT")))
                .hasSize(CATALOGUE.platforms().size() - 1)
                .allSatisfy(
                        it -> {
                            var below = it.seatAt(Level.SUBNATIONAL);
                            assertThat(below.obligation()).isEqualTo(Obligation.ENCOURAGED);
                            assertThat(below.roles()).isEqualTo(it.seat().roles());
                            assertThat(it.seatAt(Level.NATIONAL)).isEqualTo(it.seat());
                            assertThat(it.observersOnlyObserve()).isFalse();
                        });
    }

    @Test
    void R17_where_there_is_a_mission_its_head_chairs_the_SMT_and_heads_of_section_may_join() {
        assertThat(platform("SMT").missionChair())
                .satisfies(
                        it ->
                                assertThat(it.in(Language.EN))
                                        .contains("head of the mission", "heads of section"));
        assertThat(platform("UNCT").missionChair()).isNull();
    }

    @Test
    void R9_clusters_stand_under_the_ICCG_and_the_ICCG_under_the_HCT() {
        assertThat(platform("CLUSTER").under()).isEqualTo(platform("ICCG").code());
        assertThat(platform("ICCG").under()).isEqualTo(platform("HCT").code());
        assertThat(platform("HCT").under()).isNull();
    }

    @Test
    void R80_a_scale_up_lasts_six_months_and_three_more_once() {
        assertThat(CATALOGUE.scaleUp().first()).isEqualTo(Period.ofMonths(6));
        assertThat(CATALOGUE.scaleUp().further()).isEqualTo(Period.ofMonths(3));
        assertThat(CATALOGUE.scaleUp().extensions()).isEqualTo(1);
    }

    @Test
    void R18_the_SMT_alone_is_mandatory_and_it_is_the_chief_of_missions_seat() {
        assertSeat("SMT", Obligation.MANDATORY, "CHIEF_OF_MISSION");
        assertThat(platform("SMT").seat().alsoAllowed()).isEmpty();
        assertThat(CATALOGUE.platforms().values())
                .filteredOn(it -> it.seat().obligation() == Obligation.MANDATORY)
                .containsExactly(platform("SMT"));
        assertThat(updates("SMT", "R18")).containsExactly(PRE_CRISIS_STRUCTURE);
    }

    @Test
    void R19_field_security_staff_observe_the_SMT_and_never_fill_its_seat() {
        assertThat(observers("SMT"))
                .containsExactly("FIELD_SECURITY_ADVISER", "FIELD_SECURITY_OFFICER");
        assertThat(platform("SMT").seat().observers()).noneMatch(platform("SMT").seat()::names);
    }

    @Test
    void R20_the_HCT_is_the_highest_humanitarian_table() {
        assertThat(purpose("HCT")).contains("no humanitarian table stands above it");
        assertThat(platform("HCT").family()).isEqualTo(Family.HUMANITARIAN);
    }

    @Test
    void R21_the_chief_of_mission_sits_in_the_HCT_and_the_rapid_response_lead_may_be_designated() {
        assertSeat("HCT", Obligation.REQUIRED, "CHIEF_OF_MISSION");
        assertThat(platform("HCT").seat().alsoAllowed()).isEmpty();
        assertThat(platform("HCT").seat().byDesignation())
                .extracting(RoleCode::value)
                .containsExactly("RAPID_RESPONSE_TEAM_LEAD");
        assertThat(updates("HCT", "R21")).containsExactly(DIFFERENT_CONTEXTS);
    }

    @Test
    void R21_no_other_seat_depends_on_a_designation() {
        assertThat(CATALOGUE.platforms().values())
                .filteredOn(it -> !it.seat().byDesignation().isEmpty())
                .containsExactly(platform("HCT"));
    }

    @Test
    void R22_IOMs_cluster_coordinators_may_observe_the_HCT() {
        assertThat(observers("HCT")).containsExactly("CLUSTER_COORDINATOR");
    }

    @Test
    void R23_the_seat_in_the_ICCG_exists_where_IOM_coordinates_a_cluster() {
        assertSeat("ICCG", Obligation.REQUIRED, "CLUSTER_COORDINATOR");
        assertThat(platform("ICCG").seat().condition())
                .isEqualTo(SeatCondition.WHERE_IOM_COORDINATES_A_CLUSTER);
        assertThat(platform("ICCG").aliases()).contains(new PlatformCode("ICWG"));
        assertThat(CATALOGUE.coordinator()).hasToString("CLUSTER_COORDINATOR");
    }

    @Test
    void R24_whoever_implements_a_sectors_activities_sits_in_its_cluster() {
        assertThat(platform("CLUSTER").sectoral()).isTrue();
        assertSeat(
                "CLUSTER",
                Obligation.REQUIRED,
                "PROGRAMME_OFFICER",
                "OPERATIONS_OFFICER",
                "PROGRAMME_MANAGER");
        assertThat(platform("CLUSTER").seat().condition())
                .isEqualTo(SeatCondition.WHERE_IOM_IMPLEMENTS);
        assertThat(updates("CLUSTER", "R24")).containsExactly(DIFFERENT_CONTEXTS);
    }

    @Test
    void R25_every_role_that_the_guidance_names_is_there_and_the_chief_of_mission_is_the_head() {
        assertThat(CATALOGUE.roles().keySet())
                .extracting(RoleCode::value)
                .contains(
                        "CHIEF_OF_MISSION",
                        "RAPID_RESPONSE_TEAM_LEAD",
                        "CLUSTER_COORDINATOR",
                        "PROGRAMME_OFFICER",
                        "OPERATIONS_OFFICER",
                        "PROGRAMME_COORDINATOR",
                        "SENIOR_PROGRAMME_MANAGER",
                        "RESOURCE_MANAGEMENT_OFFICER",
                        "FIELD_SECURITY_ADVISER",
                        "FIELD_SECURITY_OFFICER",
                        "REGIONAL_THEMATIC_SPECIALIST");
        assertThat(CATALOGUE.head()).hasToString("CHIEF_OF_MISSION");
    }

    @Test
    void R27_every_rule_names_its_document_and_the_month_of_its_last_update() {
        assertThat(CATALOGUE.platforms().values())
                .flatExtracting(Platform::sources)
                .allSatisfy(
                        it -> {
                            assertThat(it.document())
                                    .matches("(IOM Emergency Manual: |IASC |UNHCR ).+");
                            assertThat(it.requirements())
                                    .isNotEmpty()
                                    .allMatch(number -> number.matches("R\\d+"));
                            assertThat(it.updated())
                                    .isBetween(YearMonth.of(2013, 1), DIFFERENT_CONTEXTS);
                        });
    }

    @Test
    void R30_that_usually_the_chief_of_mission_sits_in_the_UNCT_leaves_room_for_a_director() {
        assertThat(platform("UNCT").seat().names(new RoleCode("COUNTRY_DIRECTOR"))).isTrue();
        assertThat(platform("UNCT").seat().roles())
                .doesNotContain(new RoleCode("COUNTRY_DIRECTOR"));
    }

    @Test
    void R31_both_wordings_of_the_PMT_seat_are_allowed() {
        assertThat(
                        List.of(
                                "PROGRAMME_COORDINATOR",
                                "SENIOR_PROGRAMME_MANAGER",
                                "PROGRAMME_MANAGER"))
                .allMatch(it -> platform("PMT").seat().names(new RoleCode(it)));
    }

    @Test
    void there_are_eleven_clusters_and_the_four_areas_of_responsibility_of_protection() {
        var protection = new SectorCode("PRO");
        assertThat(CATALOGUE.sectors().values())
                .filteredOn(it -> it.parent() == null)
                .extracting(it -> it.code().value())
                .containsExactly(
                        "CCM", "EDU", "ERY", "FSC", "HEA", "LOG", "NUT", "PRO", "SHL", "TEL",
                        "WSH");
        assertThat(CATALOGUE.sectors().values())
                .filteredOn(it -> protection.equals(it.parent()))
                .extracting(it -> it.code().value())
                .containsExactly("PRO-CPN", "PRO-GBV", "PRO-HLP", "PRO-MIN");
    }

    @Test
    void every_name_is_there_in_all_languages_and_tells_it_from_every_other() {
        var kinds =
                List.of(
                        CATALOGUE.platforms().values().stream().map(Platform::name).toList(),
                        CATALOGUE.roles().values().stream().map(Role::name).toList(),
                        CATALOGUE.sectors().values().stream().map(Sector::name).toList(),
                        CATALOGUE.actions().values().stream().map(Action::name).toList());
        for (var names : kinds)
            for (var language : Language.values())
                assertThat(names)
                        .as(language.tag())
                        .allSatisfy(it -> assertThat(it.in()).containsKey(language))
                        .extracting(it -> it.in(language))
                        .doesNotHaveDuplicates()
                        .doesNotContain("");
        assertThat(kinds).allSatisfy(names -> assertThat(names).allSatisfy(this::isArabic));
    }

    private void isArabic(Text name) {
        assertThat(name.in(Language.AR)).containsPattern("\\p{IsArabic}");
        assertThat(name.in(Language.ES)).doesNotContainPattern("\\p{IsArabic}");
    }

    @Test
    void every_sentence_is_there_in_english_and_in_french() {
        var texts =
                CATALOGUE.platforms().values().stream()
                        .flatMap(it -> List.of(it.purpose(), it.chair()).stream())
                        .toList();
        assertThat(texts)
                .hasSize(CATALOGUE.platforms().size() * 2)
                .allSatisfy(
                        it ->
                                assertThat(it.in())
                                        .containsOnlyKeys(Language.EN, Language.FR)
                                        .doesNotContainValue(""));
        assertThat(platform("HCT").name().in(Language.FR)).isEqualTo("Équipe humanitaire pays");
    }

    @Test
    void R3_and_R80_the_convener_is_asked_every_fortnight_and_every_status_within_a_quarter() {
        assertThat(CATALOGUE.thresholds().keepInTouchEvery()).isEqualTo(Duration.ofDays(14));
        assertThat(CATALOGUE.thresholds().unconfirmedOtherwise()).isEqualTo(Duration.ofDays(90));
        assertThat(CATALOGUE.thresholds().unconfirmedInCrisis())
                .isLessThan(CATALOGUE.thresholds().unconfirmedOtherwise());
    }

    private static void assertSeat(String platform, Obligation obligation, String... roles) {
        var seat = platform(platform).seat();
        assertThat(seat.obligation()).isEqualTo(obligation);
        assertThat(seat.roles()).isEqualTo(Arrays.stream(roles).map(RoleCode::new).toList());
    }

    private static Platform platform(String code) {
        return CATALOGUE.platform(new PlatformCode(code)).orElseThrow();
    }

    private static String chair(String platform) {
        return platform(platform).chair().in(Language.EN);
    }

    private static String purpose(String platform) {
        return platform(platform).purpose().in(Language.EN);
    }

    private static List<String> observers(String platform) {
        return platform(platform).seat().observers().stream().map(RoleCode::value).toList();
    }

    private static List<YearMonth> updates(String platform, String requirement) {
        return platform(platform).sources().stream()
                .filter(it -> it.requirements().contains(requirement))
                .map(RuleSource::updated)
                .toList();
    }

    private static List<String> platformsOf(Family family) {
        return CATALOGUE.platforms().values().stream()
                .filter(it -> it.family() == family)
                .map(it -> it.code().value())
                .toList();
    }
}
