package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.ABSENCE_AHEAD;
import static org.muster.core.policy.ReminderKind.ABSENCE_ENDING;
import static org.muster.core.policy.ReminderKind.ASSIGNMENT_AHEAD;
import static org.muster.core.policy.ReminderKind.ASSIGNMENT_ENDING;
import static org.muster.core.policy.ReminderKind.DELEGATION_AHEAD;
import static org.muster.core.policy.ReminderKind.DELEGATION_ENDING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.TestPolicies;
import org.muster.core.given.Times;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.representation.AssignmentKind;

/** Of what begins and ends for whoever represents IOM one is told beforehand (R21, R79, R80). */
class RepresentationRemindersTest {
    private static final String ROLE = "RESOURCE_MANAGEMENT_OFFICER";
    private static final Set<ReminderKind> ALL =
            EnumSet.of(
                    ASSIGNMENT_AHEAD,
                    ASSIGNMENT_ENDING,
                    DELEGATION_AHEAD,
                    DELEGATION_ENDING,
                    ABSENCE_AHEAD,
                    ABSENCE_ENDING);

    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT");

    /** What takes effect later is known since January. */
    private Reports later(String day) {
        return reports.on(day).recorded("2023-01-05");
    }

    @Test
    void an_assignment_that_begins_is_said_to_whoever_comes_and_whoever_sits_there_until_then() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").assigned("OMT", "p2", AssignmentKind.PRIMARY);
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
        assertThat(whom(reports.at("2023-02-27").due(ASSIGNMENT_AHEAD)))
                .containsExactly("p2 CONCERNED", "p1 HOLDS_THE_SEAT");
        assertThat(reports.at("2023-03-01").due(ASSIGNMENT_AHEAD)).isEmpty();
    }

    @Test
    void a_seat_that_is_handed_over_begins_for_one_and_ends_for_nobody_to_worry() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").handedOver("OMT", "p1", "p2");
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
    }

    @Test
    void an_alternate_who_takes_the_seat_is_told_before_whoever_gives_it() {
        for (Consumer<Reports> how :
                List.<Consumer<Reports>>of(
                        r -> r.assigned("OMT", "p2", AssignmentKind.PRIMARY),
                        r -> r.handedOver("OMT", "p1", "p2"),
                        r -> r.designated("OMT", "p2", true))) {
            Reports office = Reports.in("SDN").on("2023-01-01").activated("OMT");
            office.assigned("OMT", "p1", AssignmentKind.PRIMARY)
                    .assigned("OMT", "p2", AssignmentKind.ALTERNATE);
            how.accept(office.on("2023-03-01").recorded("2023-01-05"));
            assertThat(whom(office.at("2023-02-27").plan().due(Times.at("2023-02-27"))))
                    .startsWith("p2 CONCERNED", "p1 HOLDS_THE_SEAT");
        }
    }

    @Test
    void what_does_not_come_about_is_not_said() {
        later("2023-03-01")
                .assigned("OMT", "p1", AssignmentKind.PRIMARY)
                .assigned("OMT", "p2", AssignmentKind.PRIMARY)
                .assignedUntil("2023-02-15", "OMT", "p3", AssignmentKind.PRIMARY);
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
    }

    @Test
    void whoever_holds_the_seat_by_a_post_does_not_hand_it_over_to_the_same_person() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-03-01").assigned("OMT", "p1", AssignmentKind.PRIMARY);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_seat_that_falls_to_a_post_or_back_to_its_holder_is_not_missed() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-01-10").assignedUntil("2023-03-01", "OMT", "p2", AssignmentKind.PRIMARY);
        assertThat(told()).noneMatch(t -> t.contains("ENDING"));
        Reports acting = Reports.in("SDN").on("2023-01-01").activated("OMT");
        acting.takenUp("RMO", ROLE, "p1")
                .assignedUntil("2023-03-01", "OMT", "p2", AssignmentKind.ACTING);
        acting.on("2023-01-02").absent("p1", "2023-03-01");
        assertThat(told(acting)).containsExactly("2023-02-28 ABSENCE_ENDING OMT p1");
    }

    @Test
    void whoever_is_an_alternate_from_then_on_begins_and_is_only_missed_in_the_seat() {
        reports.assignedUntil("2023-03-01", "OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").assigned("OMT", "p1", AssignmentKind.ALTERNATE);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2023-02-15 ASSIGNMENT_ENDING OMT p1",
                        "2023-02-26 ASSIGNMENT_AHEAD OMT p1",
                        "2023-02-26 ASSIGNMENT_ENDING OMT p1");
        Reports alternate = Reports.in("SDN").on("2023-01-01").activated("OMT");
        alternate.assignedUntil("2023-03-01", "OMT", "p1", AssignmentKind.ALTERNATE);
        alternate.on("2023-03-01").recorded("2023-01-05");
        alternate.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        assertThat(told(alternate)).noneMatch(t -> t.contains("ENDING"));
    }

    @Test
    void a_table_that_opens_later_is_named_as_it_will_be() {
        later("2023-02-28").activated("CLUSTER-HEA");
        later("2023-03-01").assigned("CLUSTER-HEA", "p1", AssignmentKind.PRIMARY);
        assertThat(reports.at("2023-02-27").due(ASSIGNMENT_AHEAD))
                .singleElement()
                .satisfies(
                        r ->
                                assertThat(r.names())
                                        .singleElement()
                                        .satisfies(
                                                n ->
                                                        assertThat(String.valueOf(n.sector()))
                                                                .isEqualTo("HEA")));
    }

    @Test
    void what_is_said_to_end_twice_is_told_once() {
        reports.takenUpUntil("2023-03-01", "RMO", ROLE, "p1");
        later("2023-03-01").left("RMO", "p1");
        assertThat(told()).hasSize(2).doesNotHaveDuplicates();
        Reports away = Reports.in("SDN").on("2023-01-01").activated("OMT");
        away.takenUp("RMO", ROLE, "p1").on("2023-01-02").absent("p1", "2023-02-01");
        away.on("2023-01-03").absent("p1", "2023-02-01");
        assertThat(told(away)).containsExactly("2023-01-31 ABSENCE_ENDING OMT p1");
    }

    @Test
    void an_assignment_that_is_only_extended_does_not_begin() {
        reports.assignedUntil("2023-03-01", "OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").assigned("OMT", "p1", AssignmentKind.PRIMARY);
        assertThat(told()).isEmpty();
    }

    @Test
    void an_alternate_begins_too_and_whoever_held_the_seat_keeps_it() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").assigned("OMT", "p2", AssignmentKind.ALTERNATE);
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
    }

    @Test
    void somebody_who_is_released_later_is_missed_beforehand_unless_somebody_follows() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").released("OMT", "p1");
        assertThat(told())
                .containsExactly(
                        "2023-02-15 ASSIGNMENT_ENDING OMT p1",
                        "2023-02-26 ASSIGNMENT_ENDING OMT p1");
        later("2023-03-01").assigned("OMT", "p2", AssignmentKind.PRIMARY);
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
    }

    @Test
    void whoever_takes_up_a_post_begins_at_its_tables_and_nowhere_else() {
        reports.activated("PMT").takenUp("RMO", ROLE, "p1");
        later("2023-03-01").takenUp("RMO", ROLE, "p2");
        assertThat(told()).containsExactly("2023-02-26 ASSIGNMENT_AHEAD OMT p2");
    }

    @Test
    void whoever_takes_up_a_post_whose_seat_another_has_by_assignment_does_not_begin_there() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-03-01").takenUp("RMO", ROLE, "p2");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_post_that_is_left_later_is_missed_beforehand_at_its_tables() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-03-01").left("RMO", "p1");
        assertThat(told())
                .containsExactly(
                        "2023-02-15 ASSIGNMENT_ENDING OMT p1",
                        "2023-02-26 ASSIGNMENT_ENDING OMT p1");
    }

    @Test
    void so_is_one_that_is_abolished_or_was_taken_up_until_a_day() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-03-01").abolished("RMO");
        assertThat(told()).hasSize(2).allMatch(t -> t.endsWith("ASSIGNMENT_ENDING OMT p1"));
        Reports until = Reports.in("SDN").on("2023-01-01").activated("OMT");
        until.takenUpUntil("2023-03-01", "RMO", ROLE, "p1");
        assertThat(told(until)).isEqualTo(told());
    }

    @Test
    void an_officer_in_charge_begins_and_ends_a_delegation() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-02-01").absent("p1", "2023-06-30");
        later("2023-03-01").inCharge("RMO", ROLE, "p2");
        later("2023-04-01").left("RMO", "p2");
        assertThat(told())
                .containsExactly(
                        "2023-01-29 ABSENCE_AHEAD OMT p1",
                        "2023-02-26 DELEGATION_AHEAD OMT p2",
                        "2023-03-18 DELEGATION_ENDING OMT p2",
                        "2023-03-29 DELEGATION_ENDING OMT p2");
    }

    @Test
    void an_officer_in_charge_for_an_absence_is_told_with_whoever_leaves_and_comes_back() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-02-01").absent("p1", "2023-02-15");
        later("2023-02-01").inCharge("RMO", ROLE, "p2");
        later("2023-02-15").left("RMO", "p2");
        assertThat(told())
                .containsExactly(
                        "2023-01-29 ABSENCE_AHEAD OMT p1", "2023-02-14 ABSENCE_ENDING OMT p1");
        for (ReminderKind kind : List.of(ABSENCE_AHEAD, ABSENCE_ENDING))
            assertThat(reports.at(kind == ABSENCE_AHEAD ? "2023-01-30" : "2023-02-14").due(kind))
                    .singleElement()
                    .satisfies(
                            r ->
                                    assertThat(r.candidates())
                                            .extracting(c -> c.person().value())
                                            .startsWith("p1", "p2"));
    }

    @Test
    void R21_a_designation_begins_and_ends_unless_it_is_renewed() {
        later("2023-03-01").designatedUntil("2023-05-01", "OMT", "p1");
        assertThat(told())
                .containsExactly(
                        "2023-02-26 DELEGATION_AHEAD OMT p1",
                        "2023-04-17 DELEGATION_ENDING OMT p1",
                        "2023-04-28 DELEGATION_ENDING OMT p1");
        later("2023-05-01").designated("OMT", "p1", true);
        assertThat(told()).containsExactly("2023-02-26 DELEGATION_AHEAD OMT p1");
    }

    @Test
    void whoever_comes_back_is_told_so_with_whoever_stood_in() {
        reports.takenUp("RMO", ROLE, "p1").assigned("OMT", "p2", AssignmentKind.ALTERNATE);
        later("2023-02-01").absent("p1", "2023-02-15");
        assertThat(told())
                .containsExactly(
                        "2023-01-29 ABSENCE_AHEAD OMT p1", "2023-02-14 ABSENCE_ENDING OMT p1");
        assertThat(whom(reports.at("2023-02-14").due(ABSENCE_ENDING)))
                .startsWith("p1 HOLDS_THE_SEAT", "p2 CAN_STAND_IN");
    }

    @Test
    void whoever_stood_in_only_while_the_holder_was_away_is_told_too() {
        reports.takenUp("RMO", ROLE, "p1").assigned("OMT", "p3", AssignmentKind.ALTERNATE);
        later("2023-02-01").absent("p1", "2023-02-15");
        later("2023-02-01").assignedUntil("2023-02-15", "OMT", "p2", AssignmentKind.ACTING);
        assertThat(whom(reports.at("2023-02-14").due(ABSENCE_ENDING)))
                .containsExactly("p1 HOLDS_THE_SEAT", "p2 CAN_STAND_IN");
    }

    @Test
    void a_leave_that_is_extended_by_a_day_ends_once_and_begins_once() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-02-01").absent("p1", "2023-02-20");
        later("2023-02-20").absent("p1", "2023-02-21");
        assertThat(told())
                .containsExactly(
                        "2023-01-29 ABSENCE_AHEAD OMT p1", "2023-02-20 ABSENCE_ENDING OMT p1");
    }

    @Test
    void whoever_is_away_for_a_day_or_again_at_once_does_not_come_back() {
        reports.takenUp("RMO", ROLE, "p1");
        later("2023-02-01").absent("p1", "2023-02-02");
        assertThat(told()).containsExactly("2023-01-29 ABSENCE_AHEAD OMT p1");
        later("2023-02-10").absent("p1", "2023-02-20");
        later("2023-02-20").absent("p1", "2023-06-30");
        assertThat(told()).noneMatch(t -> t.contains("ABSENCE_ENDING"));
    }

    @Test
    void what_begins_later_than_one_is_told_of_its_end_is_said_when_it_begins() {
        later("2023-03-01").assignedUntil("2023-03-08", "OMT", "p1", AssignmentKind.PRIMARY);
        assertThat(told())
                .containsExactly(
                        "2023-02-26 ASSIGNMENT_AHEAD OMT p1",
                        "2023-03-01 ASSIGNMENT_ENDING OMT p1",
                        "2023-03-05 ASSIGNMENT_ENDING OMT p1");
    }

    @Test
    void at_a_table_that_is_closed_by_then_nothing_begins_and_nothing_ends() {
        later("2023-03-01").assignedUntil("2023-05-01", "OMT", "p1", AssignmentKind.PRIMARY);
        later("2023-02-20").closed("OMT");
        assertThat(told()).isEmpty();
    }

    @Test
    void the_office_says_how_long_before() {
        reports.policy(
                DELEGATION_AHEAD, null, TestPolicies.ahead(Urgency.ORDINARY, Duration.ofDays(30)));
        later("2023-03-01").designated("OMT", "p1", true);
        assertThat(told()).containsExactly("2023-01-30 DELEGATION_AHEAD OMT p1");
    }

    @Test
    void one_who_looks_again_whenever_told_to_misses_nothing() {
        reports.takenUp("RMO", ROLE, "p1").assigned("OMT", "p2", AssignmentKind.ALTERNATE);
        later("2023-02-01").absent("p1", "2023-02-15");
        later("2023-03-01").designatedUntil("2023-04-10", "OMT", "p2");
        later("2023-05-01").handedOver("OMT", "p2", "p3");
        Instant now = Times.at("2023-01-06");
        List<String> seen = new ArrayList<>();
        Instant end = Times.at("2023-06-01");
        while (now.isBefore(end)) {
            ReminderPlan plan = reports.at(now.toString()).plan();
            Instant woken = now;
            for (Reminder r : plan.due(now)) if (r.dueAt().equals(woken)) seen.addAll(of(r));
            Instant next = plan.nextWake(now).orElse(end);
            Instant effect = reports.at(now.toString()).standing().nextEffect();
            now = effect != null && effect.isBefore(next) ? effect : next;
        }
        assertThat(seen).containsExactlyElementsOf(told());
    }

    /** Whom the one that changes who sits there goes to, the first one first, and why. */
    private static List<String> whom(List<Reminder> due) {
        List<Reminder> one = due.stream().filter(r -> ALL.contains(r.kind())).toList();
        assertThat(one).hasSize(1);
        return one.getFirst().candidates().stream()
                .map(c -> c.person().value() + " " + c.why())
                .toList();
    }

    private List<String> told() {
        return told(reports);
    }

    private static List<String> told(Reports from) {
        return from
                .at("2023-01-06")
                .plan()
                .between(Times.at("2023-01-06"), Times.at("2023-06-01"))
                .stream()
                .flatMap(r -> of(r).stream())
                .toList();
    }

    private static List<String> of(Reminder r) {
        Occasion occasion = r.occasion();
        if (occasion == null || !ALL.contains(r.kind())) return List.of();
        String day = Times.day(r.dueAt());
        return List.of("%s %s %s %s".formatted(day, r.kind(), r.structure(), occasion.person()));
    }
}
