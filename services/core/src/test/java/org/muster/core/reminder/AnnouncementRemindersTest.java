package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.CRISIS_DECLARED;
import static org.muster.core.policy.ReminderKind.STRUCTURE_RESUMED;

import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisId;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.StructureId;

/** What is said once: a structure resumed (R4), a crisis was declared (R80). */
class AnnouncementRemindersTest {
    private final Reports reports =
            Reports.in("SDN").on("2023-01-01").activated("PMT", "UNCT", "OMT", "FORUM");

    @Test
    void R4_a_structure_that_resumed_is_announced_once() {
        reports.on("2023-04-15").suspended("PMT").on("2023-06-01").resumed("PMT");

        assertThat(reports.at("2023-06-01").due(STRUCTURE_RESUMED))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.structure()).isEqualTo(new StructureId("PMT"));
                            assertThat(r.step()).isZero();
                            assertThat(r.since()).isEqualTo(Times.at("2023-06-01"));
                            assertThat(r.dueAt()).isEqualTo(Times.at("2023-06-01"));
                        });
        assertThat(reports.at("2023-06-01").days(STRUCTURE_RESUMED, "2024-01-01")).isEmpty();
    }

    @Test
    void R4_it_is_no_longer_due_after_a_fortnight_or_once_attended() {
        reports.on("2023-04-15").suspended("PMT").suspended("OMT").on("2023-06-01").resumed("PMT");
        reports.resumed("OMT").on("2023-06-05").attended("OMT");

        assertThat(reports.at("2023-06-14T23:59:59.999+02:00").due(STRUCTURE_RESUMED))
                .extracting(r -> String.valueOf(r.structure()))
                .containsExactly("PMT");
        assertThat(reports.at("2023-06-15").due(STRUCTURE_RESUMED)).isEmpty();
    }

    @Test
    void R4_a_late_report_is_announced_when_it_comes_in() {
        reports.on("2023-04-15").suspended("PMT");
        reports.on("2023-06-01").recorded("2023-07-01").resumed("PMT");

        assertThat(reports.at("2023-07-10").due(STRUCTURE_RESUMED))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.since()).isEqualTo(Times.at("2023-06-01"));
                            assertThat(r.dueAt()).isEqualTo(Times.at("2023-07-01"));
                        });
        assertThat(reports.at("2023-07-15").due(STRUCTURE_RESUMED)).isEmpty();
    }

    @Test
    void R4_it_is_announced_only_while_IOM_has_a_seat_there() {
        reports.on("2023-04-15").activated("ICCG").suspended("ICCG");
        reports.postIn("CCM", "CC", "CLUSTER_COORDINATOR").on("2023-06-01").resumed("ICCG");
        reports.on("2023-06-05").abolished("CC");
        ReminderPlan plan = reports.at("2023-06-05").plan();

        assertThat(plan.due(Times.at("2023-06-04")))
                .extracting(Reminder::kind)
                .contains(STRUCTURE_RESUMED);
        assertThat(plan.due(Times.at("2023-06-05")))
                .extracting(Reminder::kind)
                .doesNotContain(STRUCTURE_RESUMED);
    }

    @Test
    void R4_a_structure_that_was_never_away_is_not_announced() {
        assertThat(reports.at("2023-01-01").due(STRUCTURE_RESUMED)).isEmpty();
    }

    @Test
    void a_crisis_is_announced_once_with_what_IOM_must_attend_now() {
        reports.on("2023-04-15").suspended("PMT").crisis("conflict").activated("HCT");

        assertThat(reports.at("2023-04-15").due(CRISIS_DECLARED))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.structure()).isNull();
                            assertThat(r.crisis()).isEqualTo(new CrisisId("conflict"));
                            assertThat(r.reason()).isNull();
                            assertThat(r.step()).isZero();
                            assertThat(r.since()).isEqualTo(Times.at("2023-04-15"));
                            assertThat(r.attend())
                                    .extracting(StructureId::value)
                                    .containsExactly("HCT", "OMT", "UNCT");
                        });
        assertThat(reports.at("2023-04-15").days(CRISIS_DECLARED, "2024-01-01")).isEmpty();
    }

    @Test
    void a_structure_to_take_part_in_again_is_to_be_attended_too() {
        reports.on("2023-04-15").suspended("PMT").on("2023-06-01").resumed("PMT").crisis("flood");

        assertThat(reports.at("2023-06-01").due(CRISIS_DECLARED).getFirst().attend())
                .contains(new StructureId("PMT"));
    }

    @Test
    void a_crisis_that_became_known_late_is_announced_for_a_fortnight_from_then() {
        reports.on("2023-04-15").recorded("2023-05-01").crisis("conflict");

        assertThat(reports.at("2023-05-01").due(CRISIS_DECLARED))
                .extracting(Reminder::since)
                .containsExactly(Times.at("2023-04-15"));
        assertThat(reports.at("2023-05-14T23:59:59.999+02:00").due(CRISIS_DECLARED)).hasSize(1);
        assertThat(reports.at("2023-05-15").due(CRISIS_DECLARED)).isEmpty();
    }

    @Test
    void a_crisis_that_is_over_is_not_announced_any_more() {
        reports.on("2023-04-15").crisis("conflict").on("2023-04-20").crisisEnded("conflict");

        assertThat(reports.at("2023-04-19").due(CRISIS_DECLARED)).hasSize(1);
        assertThat(reports.at("2023-04-20").due(CRISIS_DECLARED)).isEmpty();
    }
}
