package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.SEAT_EMPTY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.GapReason;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.StructureId;

/** A required seat is empty: at once, and every week while it stays so. */
class EmptySeatRemindersTest {
    private static final String YEAR_BEFORE = "2022-01-01";

    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT");

    @Test
    void one_is_reminded_at_once_and_every_week_until_somebody_sits_there() {
        reports.on("2023-01-22").takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

        assertThat(days("2023-03-01")).containsExactly("2023-01-01", "2023-01-08", "2023-01-15");
    }

    @Test
    void while_it_stays_empty_there_is_no_end_to_it() {
        assertThat(days("2024-01-01")).hasSize(53).endsWith("2023-12-31");
    }

    @Test
    void a_reminder_says_what_is_missing_where_since_when_and_how_often_it_was_said() {
        assertThat(reports.at("2023-01-16").due(SEAT_EMPTY))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.country()).isEqualTo(reports.country());
                            assertThat(r.structure()).isEqualTo(new StructureId("OMT"));
                            assertThat(r.crisis()).isNull();
                            assertThat(r.reason()).isEqualTo(GapReason.NOBODY_SEATED);
                            assertThat(r.since()).isEqualTo(Times.at("2023-01-01"));
                            assertThat(r.step()).isEqualTo(2);
                            assertThat(r.dueAt()).isEqualTo(Times.at("2023-01-15"));
                            assertThat(r.attend()).isEmpty();
                        });
    }

    @Test
    void another_reason_is_said_and_begins_nothing_anew() {
        reports.on("2023-01-10").assigned("OMT", "p1", AssignmentKind.OBSERVER);

        assertThat(days("2023-01-31"))
                .containsExactly(
                        "2023-01-01", "2023-01-08", "2023-01-15", "2023-01-22", "2023-01-29");
        assertThat(reports.at("2023-01-17").due(SEAT_EMPTY))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.reason()).isEqualTo(GapReason.ONLY_AN_OBSERVER_SEATED);
                            assertThat(r.since()).isEqualTo(Times.at("2023-01-01"));
                            assertThat(r.step()).isEqualTo(2);
                        });
    }

    @Test
    void a_seat_that_was_filled_meanwhile_is_empty_anew() {
        reports.on("2023-01-10").assignedUntil("2023-01-20", "OMT", "p1", AssignmentKind.PRIMARY);

        assertThat(days("2023-01-31"))
                .containsExactly("2023-01-01", "2023-01-08", "2023-01-20", "2023-01-27");
    }

    @Test
    void an_absence_that_is_known_beforehand_is_reminded_of_while_it_lasts() {
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");
        reports.on("2023-02-01").absent("p1", "2023-02-15");

        assertThat(reports.at("2023-02-01").days(SEAT_EMPTY, "2023-06-01"))
                .containsExactly("2023-02-08");
        assertThat(reports.at("2023-02-01").due(SEAT_EMPTY)).hasSize(1);
        assertThat(reports.at("2023-02-15").due(SEAT_EMPTY)).isEmpty();
    }

    @Test
    void it_goes_on_while_the_structure_is_suspended_counted_from_the_suspension() {
        reports.on("2023-01-10").suspended("OMT");

        assertThat(reports.at("2023-01-10").due(SEAT_EMPTY))
                .extracting(Reminder::step)
                .containsExactly(0);
        assertThat(days("2023-01-20")).containsExactly("2023-01-10", "2023-01-17");
    }

    @Test
    void nobody_is_reminded_of_a_seat_that_is_encouraged_irrelevant_closed_or_below_its_level() {
        reports.closed("OMT").activated("FORUM").activatedBelow("Geneina", "HCT-darfur");
        reports.activated("PMT").relevance("PMT", false);
        reports.activated("UNCT").assigned("UNCT", "p1", AssignmentKind.PRIMARY);

        assertThat(days("2024-01-01")).isEmpty();
    }

    private List<String> days(String upTo) {
        return plan().between(Times.at(YEAR_BEFORE), Times.at(upTo)).stream()
                .filter(r -> r.kind() == SEAT_EMPTY)
                .map(r -> Times.day(r.dueAt()))
                .toList();
    }

    private ReminderPlan plan() {
        return reports.at("2024-01-01").plan();
    }
}
