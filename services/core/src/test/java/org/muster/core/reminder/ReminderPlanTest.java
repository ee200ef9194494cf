package org.muster.core.reminder;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Outlook;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.policy.ReminderKind;

/** What is due, when to look again, and that a pause ends in no storm. */
class ReminderPlanTest {
    private static final Instant LAST_MILLISECOND = Times.at("2023-01-07T23:59:59.999+02:00");

    private static final String FIRST_REPETITION = "df27bfd7-dbf7-3508-b912-cbbf6c64c330";

    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");

    @Test
    void of_a_state_of_things_only_the_latest_step_is_due_after_a_pause() {
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.due(Times.at("2023-03-20")))
                .extracting(Reminder::kind, Reminder::step, Reminder::dueAt)
                .containsExactly(tuple(ReminderKind.SEAT_EMPTY, 11, Times.at("2023-03-19")));
    }

    @Test
    void a_step_is_due_from_its_instant_on_and_not_a_millisecond_before() {
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.due(Times.at("2022-12-31T23:59:59.999+02:00"))).isEmpty();
        assertThat(plan.due(Times.at("2023-01-01"))).extracting(Reminder::step).containsExactly(0);
        assertThat(plan.due(LAST_MILLISECOND)).extracting(Reminder::step).containsExactly(0);
        assertThat(plan.due(Times.at("2023-01-08"))).extracting(Reminder::step).containsExactly(1);
    }

    @Test
    void one_looks_again_exactly_when_something_more_is_due() {
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.nextWake(Times.at("2022-01-01"))).contains(Times.at("2023-01-01"));
        assertThat(plan.nextWake(Times.at("2023-01-01"))).contains(Times.at("2023-01-08"));
        assertThat(plan.nextWake(LAST_MILLISECOND)).contains(Times.at("2023-01-08"));
        assertThat(plan.nextWake(Times.at("2023-03-31"))).contains(Times.at("2023-04-01"));
    }

    @Test
    void where_nothing_will_be_due_one_need_not_look_again() {
        reports.on("2023-02-01").closed("UNCT");

        assertThat(reports.at("2023-02-01").plan().nextWake(Times.at("2023-02-01"))).isEmpty();
        assertThat(reports.at("2023-02-01").plan().due(Times.at("2023-02-01"))).isEmpty();
    }

    @Test
    void what_is_announced_once_wakes_nobody_twice() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1").relevance("UNCT", false).crisis("flood");
        reports.done("flood", "MEFM");
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.nextWake(Times.at("2022-12-01"))).contains(Times.at("2023-01-01"));
        assertThat(plan.nextWake(Times.at("2023-01-01"))).isEmpty();
    }

    @Test
    void a_preview_holds_every_step_after_its_beginning_and_up_to_its_end() {
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.between(Times.at("2023-01-01"), Times.at("2023-01-15")))
                .extracting(Reminder::step)
                .containsExactly(1, 2);
        assertThat(plan.between(Times.at("2023-01-01"), Times.at("2023-01-07"))).isEmpty();
        assertThat(plan.between(Times.at("2023-01-15"), Times.at("2023-01-01"))).isEmpty();
    }

    @Test
    void reminders_come_in_the_order_in_which_they_are_due_then_in_that_of_their_ids() {
        reports.activated("OMT", "PMT", "HCT").crisis("conflict").suspended("UNCT");
        ReminderPlan plan = reports.at("2023-01-01").plan();

        assertThat(plan.between(Times.at("2022-12-31"), Times.at("2023-02-28")))
                .isSortedAccordingTo(
                        comparing(Reminder::dueAt).thenComparing(r -> r.id().toString()));
    }

    @Test
    void the_same_reminder_has_the_same_id_in_every_country_its_own_and_for_all_time() {
        reports.on("2023-04-15").crisis("conflict");
        Outlook sudan = reports.at("2023-04-15");
        Outlook chad = Reports.in("TCD").on("2023-01-01").activated("UNCT").at("2023-01-08");

        assertThat(sudan.plan().between(Times.at("2023-01-01"), Times.at("2023-01-08")))
                .extracting(r -> r.id().value())
                .containsExactly(FIRST_REPETITION);
        assertThat(sudan.due(ReminderKind.CRISIS_DECLARED))
                .extracting(r -> r.id().value())
                .containsExactly("982170ca-0b75-3536-bf8b-33bb69064a14");
        assertThat(chad.plan().due(Times.at("2023-01-08")))
                .extracting(r -> r.id().value())
                .hasSize(1)
                .doesNotContain(FIRST_REPETITION);
    }

    @Test
    void reporting_the_same_again_or_who_is_there_does_not_change_what_a_reminder_is() {
        Reminder before = reports.at("2023-01-08").due(ReminderKind.SEAT_EMPTY).getFirst();
        reports.on("2023-01-02").confirmed("UNCT").convener("UNCT", "RCO");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

        Reminder after = reports.at("2023-01-08").due(ReminderKind.SEAT_EMPTY).getFirst();

        assertThat(after.id()).isEqualTo(before.id());
    }
}
