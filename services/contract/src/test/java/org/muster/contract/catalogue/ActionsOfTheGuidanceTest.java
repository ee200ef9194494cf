package org.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.catalogue.TimeLimit;
import org.muster.core.catalogue.Tool;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;

/** The checklists as data (R61 to R72, R77). */
class ActionsOfTheGuidanceTest {
    private static final Catalogue CATALOGUE = CatalogueYaml.bundled();

    @Test
    void R61_there_are_actions_before_during_and_after_and_the_cross_cutting_themes_are_one() {
        assertThat(CATALOGUE.actions().values())
                .extracting(Action::phase)
                .contains(Phase.PREPAREDNESS, Phase.RESPONSE, Phase.RECOVERY);
        assertThat(action("CROSS_CUTTING").name().in(Language.EN))
                .contains("Gender", "protection", "environment", "human rights", "cash");
    }

    @Test
    void R62_IOM_leads_the_camps_and_their_secretariat_in_natural_disasters_only() {
        assertThat(action("CAMP_LEAD").isFor(CrisisContext.NATURAL_DISASTER)).isTrue();
        assertThat(action("CAMP_LEAD").isFor(CrisisContext.CONFLICT)).isFalse();
        assertThat(action("MEFM").isFor(CrisisContext.CONFLICT)).isTrue();
    }

    @Test
    void R64_the_other_clusters_that_IOM_takes_part_in_are_named() {
        assertThat(action("OTHER_CLUSTERS").name().in(Language.EN))
                .contains("health", "logistics", "protection", "emergency shelter")
                .contains("early recovery");
    }

    @Test
    void R65_the_continuity_of_operations_is_agreed_with_the_security_unit() {
        assertThat(action("CONTINUITY").owner()).isEqualTo(new RoleCode("FIELD_SECURITY_OFFICER"));
    }

    @Test
    void R66_preparedness_has_its_six_tasks() {
        assertActions(Phase.PREPAREDNESS)
                .containsExactly(
                        "INDUCTION_TRAINING",
                        "CONTINGENCY_PLAN",
                        "PREPOSITIONED_ITEMS",
                        "TOOLS_UPDATED",
                        "SURGE_ROSTER",
                        "APPEALS_ENDORSED");
    }

    @Test
    void R67_response_has_its_tasks_and_surge_is_asked_for_apart() {
        assertActions(Phase.RESPONSE)
                .contains("EPPE", "MEFM", "SITREP", "DTM", "CERF", "CONCEPT_NOTES")
                .doesNotContain("SURGE");
    }

    @Test
    void R68_MEFM_is_the_only_deadline_48_clock_hours_with_warnings_at_24_and_40() {
        assertThat(action("MEFM").limit())
                .isEqualTo(new TimeLimit(hours(48), List.of(hours(24), hours(40))));
        assertThat(CATALOGUE.actions().values())
                .filteredOn(a -> a.limit() != null)
                .extracting(a -> a.code().value())
                .containsExactly("MEFM");
    }

    @Test
    void R70_recovery_has_its_five_fields() {
        assertActions(Phase.RECOVERY)
                .containsExactly(
                        "DURABLE_SOLUTIONS",
                        "STABILIZATION",
                        "PEACEBUILDING",
                        "RISK_REDUCTION",
                        "LAND_AND_REPARATION");
    }

    @Test
    void R71_support_to_movements_is_asked_for() {
        assertThat(action("MOVEMENTS").phase()).isEqualTo(Phase.RESPONSE);
    }

    @Test
    void R72_the_policies_and_frameworks_are_listed() {
        assertThat(CATALOGUE.tools())
                .extracting(Tool::title)
                .hasSize(10)
                .anyMatch(t -> t.contains("MC/2355"))
                .anyMatch(t -> t.contains("Displacement Tracking Matrix"))
                .anyMatch(t -> t.contains("Sendai"));
    }

    @Test
    void R73_the_emergency_team_of_the_UN_and_the_depot_are_named_where_they_matter() {
        assertThat(action("CONTINGENCY_PLAN").name().in(Language.EN)).contains("UNETT");
        assertThat(action("CONTINGENCY_PLAN").name().in(Language.FR)).contains("UNETE");
        assertThat(action("PREPOSITIONED_ITEMS").name().in(Language.EN)).contains("UNHRD");
    }

    @Test
    void R77_the_checklist_of_a_crisis_that_ended_is_ours_and_says_so() {
        assertActions(Phase.TRANSITION).contains("STRUCTURES_REVIEWED", "DEVELOPMENT_TABLES");
        assertThat(CATALOGUE.actions().values())
                .filteredOn(a -> a.phase() == Phase.TRANSITION)
                .flatExtracting(Action::sources)
                .extracting(RuleSource::document)
                .containsOnly("Muster, in no document of IOM");
    }

    @Test
    void every_action_is_in_english_and_french_and_names_its_rule() {
        assertThat(CATALOGUE.actions().values())
                .allSatisfy(
                        a -> {
                            assertThat(a.name().in()).containsKeys(Language.EN, Language.FR);
                            assertThat(a.sources()).isNotEmpty();
                        });
    }

    @Test
    void a_time_limit_of_an_action_that_is_not_there_is_refused() throws IOException {
        try (var in =
                Objects.requireNonNull(CatalogueYaml.class.getResourceAsStream("catalogue.yaml"))) {
            String yaml =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("timeLimits:\n  MEFM:", "timeLimits:\n  MFEM:");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    CatalogueYaml.read(
                                            new ByteArrayInputStream(
                                                    yaml.getBytes(StandardCharsets.UTF_8))))
                    .withMessageStartingWith("catalogue, timeLimits: there is no MFEM");
        }
    }

    private static ListAssert<String> assertActions(Phase phase) {
        return assertThat(
                CATALOGUE.actions().values().stream()
                        .filter(a -> a.phase() == phase)
                        .map(a -> a.code().value())
                        .toList());
    }

    private static Action action(String code) {
        return Objects.requireNonNull(CATALOGUE.actions().get(new ActionCode(code)), code);
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
