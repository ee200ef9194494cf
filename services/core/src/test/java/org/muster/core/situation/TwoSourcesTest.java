package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.muster.core.representation.AssignmentKind.ALTERNATE;
import static org.muster.core.representation.AssignmentKind.PRIMARY;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FrameEvent.IntegratedMissionBegan;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.given.Reports;
import org.muster.core.structure.Convener;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

/** What two sources say differently is kept from both and shown side by side (R75). */
class TwoSourcesTest {
    /** What happens once, said by whoever is asked. */
    private interface Telling {
        Reports of(Reports reports);
    }

    static Stream<Telling> once() {
        return Stream.of(
                r -> r.noted("State of emergency"),
                r -> r.crisis("flood"),
                r -> r.crisisEnded("war"),
                r -> r.scaledUp("drought"),
                r -> r.scaleUpEnded("war"),
                r -> r.proposed("HCT"),
                r -> r.activated("HCT"),
                r -> r.suspended("OMT"),
                r -> r.resumed("OMT"),
                r -> r.inTransition("OMT"),
                r -> r.merged("OMT", "UNCT"),
                r -> r.closed("OMT"),
                r -> r.relocated("OMT", "Port Sudan"),
                r -> r.assigned("OMT", "p1", PRIMARY),
                r -> r.released("OMT", "p1"),
                r -> r.takenUp("COM", "CHIEF", "p1"),
                r -> r.inCharge("COM", "CHIEF", "p1"),
                r -> r.left("COM", "p1"),
                r -> r.programme("HEA"),
                r -> r.programmeEnded("HEA"),
                r -> r.say(new IntegratedMissionBegan("UNITAMS")),
                r -> r.say(new IntegratedMissionEnded(null)),
                r -> r.started("war", "MEFM"),
                r -> r.done(null, "SITREP"),
                r -> r.notNeeded("war", "CERF", "no funds"),
                r -> r.surgeRequested("war", "wash", "a specialist"),
                r -> r.surgeApproved("war", "wash"),
                r -> r.surgeArrived("war", "wash", "p1"));
    }

    @ParameterizedTest
    @MethodSource("once")
    void the_same_event_on_two_days_from_two_sources_names_both_facts(Telling telling) {
        assertThat(twice(telling, "2023-02-06", "UNHCR", "2023-02-07", "OCHA"))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.fact()).isEqualTo(new FactId("second"));
                            assertThat(f.other()).isEqualTo(new FactId("first"));
                        });
    }

    @ParameterizedTest
    @MethodSource("once")
    void one_source_may_say_it_again(Telling telling) {
        assertThat(twice(telling, "2023-02-06", "OCHA", "2023-02-07", "ocha ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("once")
    void a_source_that_is_less_exact_does_not_disagree(Telling telling) {
        assertThat(twice(telling, "2023-02", "UNHCR", "2023-02-07", "OCHA")).isEmpty();
        assertThat(twice(telling, "2023-02-07", "UNHCR", "2023-02-07T10:00:00Z", "OCHA")).isEmpty();
    }

    @Test
    void what_was_undone_in_between_happened_twice() {
        Reports reports = omt().from("UNHCR").suspended("OMT").on("2023-02-01").resumed("OMT");
        reports.on("2023-03-01").from("OCHA").suspended("OMT");
        reports.on("2023-03-02").released("OMT", "p1");

        assertThat(disagreements(reports)).isEmpty();
    }

    @Test
    void whoever_comes_again_after_the_end_that_was_said_came_twice() {
        Reports reports =
                omt().from("UNHCR")
                        .assignedUntil("2023-02-01", "OMT", "p1", PRIMARY)
                        .takenUpUntil("2023-02-01", "COM", "CHIEF", "p1");
        reports.on("2023-03-01").from("OCHA").assigned("OMT", "p1", PRIMARY);
        reports.takenUp("COM", "CHIEF", "p1");

        assertThat(disagreements(reports)).isEmpty();
    }

    @Test
    void of_three_sources_each_later_one_is_shown_beside_the_first() {
        Reports reports = omt().from("A").as("a").noted("Plan launched");
        reports.on("2023-02-01").from("B").noted("Plan launched");
        reports.on("2023-03-01").from("C").noted("plan  launched ");

        assertThat(disagreements(reports))
                .extracting(Finding::other)
                .containsExactly(new FactId("a"), new FactId("a"));
    }

    @Test
    void a_correction_of_the_wrong_date_settles_it() {
        Reports reports = omt().from("A").as("a").noted("Plan launched");
        reports.on("2023-02-01").from("B").noted("Plan launched");
        reports.on("2023-02-01").from("A").corrected("a", new NoteRecorded("Plan launched", null));

        assertThat(disagreements(reports)).isEmpty();
    }

    @Test
    void what_somebody_noted_without_a_source_is_compared_with_nothing() {
        Reports reports = omt().noted("Rain").on("2023-02-01").from("OCHA").noted("Rain");
        reports.on("2023-02-02").from("").noted("Rain");

        assertThat(disagreements(reports)).isEmpty();
    }

    @Test
    void two_who_report_without_a_document_are_two_sources() {
        Reports reports = omt().by("office").suspended("OMT");
        reports.on("2023-02-01").by("specialist").suspended("OMT");

        assertThat(disagreements(reports)).hasSize(1);
    }

    @Test
    void two_sources_may_name_two_conveners_at_two_times_and_one_source_at_one() {
        Reports reports = omt().from("OCHA").convener("OMT", "WFP").convener("OMT", "UNICEF");
        reports.on("2023-02-01").from("UNHCR").convener("OMT", "WFP");
        reports.from("OCHA").convener("OMT", "wfp");

        assertThat(reports.at("2023-03-01").situation().findings()).isEmpty();
    }

    @Test
    void two_chairs_of_a_kind_of_table_are_found_with_the_other_fact() {
        Reports reports = omt().from("OCHA").as("a-one").say(chair("a ministry"));
        reports.from("UNHCR").say(chair("OCHA"));

        assertThat(reports.at("2023-03-01").situation().findings())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.kind()).isEqualTo(FindingKind.TWO_CHAIRS);
                            assertThat(f.subject()).isEqualTo("CLUSTER");
                            assertThat(f.other()).isEqualTo(new FactId("a-one"));
                        });
    }

    @Test
    void a_description_that_names_nobody_makes_no_second_chair() {
        Reports reports = omt().from("OCHA").convener("OMT", "WFP");
        reports.from("UNHCR").say(described(null)).say(chair(null));

        assertThat(reports.at("2023-03-01").situation().findings()).isEmpty();
    }

    @Test
    void alternates_and_the_capacities_of_a_post_stand_beside_each_other() {
        Reports reports =
                omt().assignedUntil("2023-06-01", "OMT", "p1", ALTERNATE)
                        .assigned("OMT", "p2", ALTERNATE)
                        .assigned("OMT", "p3", PRIMARY)
                        .takenUp("COM", "CHIEF", "p1")
                        .inCharge("COM", "CHIEF", "p2");

        assertThat(reports.at("2023-03-01").situation().findings()).isEmpty();
    }

    @Test
    void whoever_has_no_end_is_followed_and_whoever_stays_longer_overlaps() {
        Reports open = omt().as("one").assigned("OMT", "p1", PRIMARY);
        open.as("post").takenUp("COM", "CHIEF", "p1");
        assertThat(next(open)).isEmpty();

        Reports longer = omt().as("one").assignedUntil("2023-02-02", "OMT", "p1", PRIMARY);
        longer.as("post").takenUpUntil("2023-02-02", "COM", "CHIEF", "p1");
        assertThat(next(longer))
                .extracting(Finding::kind, Finding::other)
                .containsExactly(
                        tuple(FindingKind.OVERLAPPING_ASSIGNMENTS, new FactId("one")),
                        tuple(FindingKind.TWO_INCUMBENTS, new FactId("post")));

        Reports ended = omt().assignedUntil("2023-02-01", "OMT", "p1", PRIMARY);
        ended.takenUpUntil("2023-02-01", "COM", "CHIEF", "p1");
        assertThat(next(ended)).isEmpty();
    }

    @Test
    void of_many_people_the_one_who_still_sits_there_is_named() {
        Reports reports = omt().as("one").assignedUntil("2023-06-01", "OMT", "p1", PRIMARY);
        reports.on("2023-01-02").assigned("OMT", "p3", ALTERNATE);

        assertThat(next(reports)).extracting(Finding::other).containsExactly(new FactId("one"));
    }

    @Test
    void a_hand_over_within_a_term_overlaps_with_nobody() {
        Reports reports = omt().assignedUntil("2023-06-01", "OMT", "p1", PRIMARY);
        reports.on("2023-02-01").handedOver("OMT", "p1", "p2");

        assertThat(reports.at("2023-03-01").situation().findings()).isEmpty();
    }

    private static List<Finding> next(Reports reports) {
        reports.on("2023-02-01").assigned("OMT", "p2", PRIMARY).takenUp("COM", "CHIEF", "p2");
        return reports.at("2023-03-01").situation().findings();
    }

    private static List<Finding> twice(
            Telling telling, String day, String source, String otherDay, String otherSource) {
        Reports reports = omt().crisis("war").scaledUp("war").crisis("drought").activated("UNCT");
        telling.of(reports.on(day).from(source).as("first"));
        telling.of(reports.on(otherDay).from(otherSource).as("second"));
        return disagreements(reports);
    }

    private static List<Finding> disagreements(Reports reports) {
        return reports.at("2023-04-01").situation().findings().stream()
                .filter(f -> f.kind() == FindingKind.SOURCES_DISAGREE_ON_THE_DATE)
                .toList();
    }

    private static Event chair(@Nullable String who) {
        return new PlatformAdapted(new PlatformCode("CLUSTER"), null, false, who, List.of(), null);
    }

    private static Event described(@Nullable Convener convener) {
        return new StructureDescribed(new StructureId("OMT"), "the team", convener, null, null);
    }

    private static Reports omt() {
        return Reports.in("SDN").on("2023-01-01").activated("OMT");
    }
}
