package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.representation.AssignmentKind.PRIMARY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.CrisisEvent.CrisisChanged;
import org.muster.core.fact.CrisisEvent.ScaleUpExtended;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** What does not fit together is found, each contradiction under its own name. */
class FindingsTest {
    static Stream<Arguments> contradictions() {
        return Stream.of(
                of(
                        FindingKind.SURGE_STEP_NOT_KNOWN_BEFORE,
                        "shelter",
                        day().crisis("war").surgeApproved("war", "shelter")),
                of(FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, "OMT", day().suspended("OMT")),
                of(FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, "OMT", day().attended("OMT")),
                of(FindingKind.STRUCTURE_NOT_KNOWN_BEFORE, "OMT", day().resumed("OMT")),
                of(
                        FindingKind.STRUCTURE_NOT_KNOWN_BEFORE,
                        "OMT",
                        day().assigned("OMT", "p1", PRIMARY)),
                of(FindingKind.ALREADY_SUSPENDED, "OMT", omt().suspended("OMT").suspended("OMT")),
                of(FindingKind.ALREADY_CLOSED, "OMT", omt().closed("OMT").closed("OMT")),
                of(FindingKind.RESUMED_WITHOUT_SUSPENSION, "OMT", omt().resumed("OMT")),
                of(FindingKind.CHANGED_AFTER_CLOSURE, "OMT", omt().closed("OMT").suspended("OMT")),
                of(FindingKind.CHANGED_AFTER_CLOSURE, "OMT", omt().closed("OMT").missed("OMT")),
                of(FindingKind.MET_WHILE_SUSPENDED, "OMT", omt().suspended("OMT").attended("OMT")),
                of(
                        FindingKind.NO_SUCH_MEETING,
                        "OMT",
                        omt().calledOff("OMT", "2023-01-09T07:00:00Z")),
                of(FindingKind.PROPOSED_WHILE_IT_EXISTS, "OMT", omt().proposed("OMT")),
                of(FindingKind.NOT_ACTIVATED_BEFORE, "OMT", day().proposed("OMT").resumed("OMT")),
                of(FindingKind.NOT_ACTIVATED_BEFORE, "OMT", day().proposed("OMT").suspended("OMT")),
                of(
                        FindingKind.NOT_ACTIVATED_BEFORE,
                        "OMT",
                        day().proposed("OMT").inTransition("OMT")),
                of(FindingKind.MET_BEFORE_ACTIVATION, "OMT", day().proposed("OMT").attended("OMT")),
                of(
                        FindingKind.TRANSITION_WHILE_SUSPENDED,
                        "OMT",
                        omt().suspended("OMT").inTransition("OMT")),
                of(
                        FindingKind.RESUMED_WITHOUT_SUSPENSION,
                        "OMT",
                        omt().inTransition("OMT").resumed("OMT")),
                of(FindingKind.MERGED_INTO_ITSELF, "OMT", omt().merged("OMT", "OMT")),
                of(
                        FindingKind.ALREADY_MERGED,
                        "OMT",
                        omt().activated("UNCT", "PMT").merged("OMT", "UNCT").merged("OMT", "PMT")),
                of(
                        FindingKind.CHANGED_AFTER_MERGER,
                        "OMT",
                        omt().activated("UNCT").merged("OMT", "UNCT").suspended("OMT")),
                of(
                        FindingKind.CHANGED_AFTER_CLOSURE,
                        "OMT",
                        omt().activated("PMT").closed("OMT").merged("OMT", "PMT")),
                of(
                        FindingKind.CHANGED_AFTER_MERGER,
                        "OMT",
                        omt().activated("UNCT").merged("OMT", "UNCT").closed("OMT")),
                of(FindingKind.CRISIS_NOT_KNOWN_BEFORE, "war", day().scaledUp("war")),
                of(
                        FindingKind.SCALE_UP_DECLARED_TWICE,
                        "war",
                        day().crisis("war").scaledUp("war").scaledUp("war")),
                of(
                        FindingKind.SCALE_UP_NOT_DECLARED_BEFORE,
                        "war",
                        day().crisis("war").scaleUpEnded("war")),
                of(
                        FindingKind.SCALE_UP_NOT_DECLARED_BEFORE,
                        "war",
                        day().crisis("war")
                                .say(
                                        new ScaleUpExtended(
                                                new CrisisId("war"), Times.at("2023-07-01")))),
                of(
                        FindingKind.NO_MISSION_BEFORE,
                        "SDN",
                        day().say(new IntegratedMissionEnded(null))),
                of(FindingKind.NO_SILENCE_BEFORE, "move", day().silenceEnded("move")),
                of(FindingKind.NO_PROGRAMME_BEFORE, "HEA", day().programmeEnded("HEA")),
                of(FindingKind.CRISIS_NOT_KNOWN_BEFORE, "war", day().activatedFor("war", "OMT")),
                of(FindingKind.CRISIS_NOT_KNOWN_BEFORE, "war", day().crisisEnded("war")),
                of(FindingKind.CRISIS_DECLARED_TWICE, "war", day().crisis("war").crisis("war")),
                of(
                        FindingKind.CRISIS_ENDED_TWICE,
                        "war",
                        day().crisis("war").crisisEnded("war").crisisEnded("war")),
                of(FindingKind.POST_NOT_KNOWN_BEFORE, "COM", day().left("COM", "p1")),
                of(FindingKind.POST_NOT_KNOWN_BEFORE, "COM", day().abolished("COM")),
                of(
                        FindingKind.TAKEN_UP_AFTER_ABOLITION,
                        "COM",
                        day().post("COM", "CHIEF").abolished("COM").takenUp("COM", "CHIEF", "p1")),
                of(
                        FindingKind.NOT_IN_POST_BEFORE,
                        "p2",
                        day().takenUp("COM", "CHIEF", "p1").left("COM", "p2")),
                of(
                        FindingKind.NOT_ASSIGNED_BEFORE,
                        "p2",
                        omt().assigned("OMT", "p1", PRIMARY).released("OMT", "p2")),
                of(
                        FindingKind.ENDS_BEFORE_IT_BEGINS,
                        "OMT",
                        omt().assignedUntil("2023-01-01", "OMT", "p1", PRIMARY)),
                of(FindingKind.ENDS_BEFORE_IT_BEGINS, "p1", day().absent("p1", "2022-12-31")),
                of(
                        FindingKind.ENDS_BEFORE_IT_BEGINS,
                        "p1",
                        day().takenUpUntil("2023-01-01", "COM", "CHIEF", "p1")),
                of(FindingKind.MERGED_INTO_AN_UNKNOWN_STRUCTURE, "PMT", omt().merged("OMT", "PMT")),
                of(
                        FindingKind.OVERLAPPING_ASSIGNMENTS,
                        "OMT",
                        omt().assigned("OMT", "p1", PRIMARY).assigned("OMT", "p2", PRIMARY)),
                of(
                        FindingKind.TWO_INCUMBENTS,
                        "COM",
                        day().takenUp("COM", "CHIEF", "p1").takenUp("COM", "CHIEF", "p2")),
                of(
                        FindingKind.TWO_CHAIRS,
                        "OMT",
                        omt().from("OCHA")
                                .convener("OMT", "WFP")
                                .from("UNHCR")
                                .convener("OMT", "UNICEF")),
                of(
                        FindingKind.SOURCES_DISAGREE_ON_THE_DATE,
                        "SDN",
                        Reports.in("SDN")
                                .on("2022-12-31")
                                .from("UNHCR")
                                .noted("State of emergency")
                                .on("2023-01-01")
                                .from("OCHA")
                                .noted("State of emergency")),
                of(FindingKind.AMENDS_AN_UNKNOWN_FACT, "never", day().retracted("never")));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_contradiction_is_found_with_what_it_is_about(
            FindingKind kind, String subject, Reports reports) {
        assertThat(reports.at("2023-01-01").situation().findings())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.kind()).isEqualTo(kind);
                            assertThat(found.subject()).isEqualTo(subject);
                            assertThat(found.fact()).isEqualTo(reports.facts().getLast().id());
                        });
    }

    @Test
    void every_kind_of_finding_has_its_contradiction() {
        assertThat(contradictions().map(c -> c.get()[0]).distinct().toList())
                .containsExactlyInAnyOrder((Object[]) FindingKind.values());
    }

    @Test
    void a_life_in_its_order_gives_no_findings() {
        Reports reports =
                day().crisis("war")
                        .say(new CrisisChanged(new CrisisId("war"), "The war", null, null))
                        .activatedFor("war", "OMT")
                        .attended("OMT")
                        .assigned("OMT", "p1", PRIMARY)
                        .post("COM", "CHIEF")
                        .takenUp("COM", "CHIEF", "p2")
                        .absent("p1", "2023-03-01")
                        .on("2023-02-01")
                        .suspended("OMT")
                        .contacted("OMT")
                        .resumed("OMT")
                        .confirmed("OMT")
                        .relocated("OMT", "Port Sudan")
                        .missed("OMT")
                        .released("OMT", "p1")
                        .left("COM", "p2")
                        .abolished("COM")
                        .closed("OMT")
                        .crisisEnded("war");

        assertThat(reports.at("2023-02-01").findings()).isEmpty();
        assertThat(reports.at("2023-02-01").crisis("war").name()).isEqualTo("The war");
    }

    private static Arguments of(FindingKind kind, String subject, Reports reports) {
        return Arguments.of(kind, subject, reports);
    }

    private static Reports day() {
        return Reports.in("SDN").on("2023-01-01");
    }

    private static Reports omt() {
        return day().activated("OMT");
    }
}
