package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.CLASH;
import static org.muster.core.policy.ReminderKind.MEETING_AFTER;
import static org.muster.core.policy.ReminderKind.MEETING_AHEAD;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.given.Reports;
import org.muster.core.given.TestPolicies;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.StructureId;

/** A meeting comes near; it is over, and nobody has said whether IOM was there. */
class MeetingRemindersTest {
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-02")
                    .activated("OMT")
                    .takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1")
                    .rhythm("OMT", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9");

    @Test
    void one_is_reminded_a_day_and_an_hour_ahead_and_asked_afterwards() {
        assertThat(all(MEETING_AHEAD, "2023-01-02", "2023-01-12"))
                .containsExactly(
                        "2023-01-03T07:00:00Z",
                        "2023-01-04T06:00:00Z",
                        "2023-01-10T07:00:00Z",
                        "2023-01-11T06:00:00Z");
        assertThat(all(MEETING_AFTER, "2023-01-02", "2023-01-12"))
                .containsExactly("2023-01-04T08:00:00Z", "2023-01-11T08:00:00Z");
    }

    @Test
    void the_reminder_says_when_and_where_and_goes_to_whoever_sits_there_then() {
        reports.zone("OMT", "Africa/Khartoum", "UN House")
                .on("2023-01-03")
                .absent("p1", "2023-02-01")
                .assigned("OMT", "p2", AssignmentKind.ALTERNATE);
        Reminder reminder = due("2023-01-03", MEETING_AHEAD).getFirst();
        assertThat(reminder.occasion())
                .isEqualTo(
                        new Occasion(
                                Instant.parse("2023-01-04T07:00:00Z"),
                                null,
                                List.of(new StructureId("OMT")),
                                "UN House",
                                ZoneId.of("Africa/Khartoum")));
        assertThat(reminder.candidates().getFirst().person().value()).isEqualTo("p2");
    }

    @Test
    void what_is_known_to_begin_before_a_meeting_counts_for_it() {
        reports.assigned("OMT", "p2", AssignmentKind.ALTERNATE)
                .on("2023-01-04T00:00:00Z")
                .recorded("2023-01-02")
                .absent("p1", "2023-02-01");
        Reminder dayAhead = due("2023-01-03", MEETING_AHEAD).getFirst();
        assertThat(dayAhead.dueAt()).isEqualTo(Instant.parse("2023-01-03T07:00:00Z"));
        assertThat(dayAhead.candidates().getFirst())
                .isEqualTo(new Candidate(new PersonId("p2"), Candidate.Why.HOLDS_THE_SEAT));
    }

    @Test
    void of_a_meeting_before_which_its_table_is_known_to_be_suspended_nobody_is_reminded() {
        reports.on("2023-01-04T00:00:00Z").recorded("2023-01-02").suspended("OMT");
        assertThat(due("2023-01-03", MEETING_AHEAD)).isEmpty();
    }

    @Test
    void whoever_sat_there_is_asked_afterwards_and_not_who_sits_there_since() {
        reports.on("2023-01-04T07:30:00Z").assigned("OMT", "p2", AssignmentKind.PRIMARY);
        assertThat(
                        reports.at("2023-01-04T12:00:00Z")
                                .due(MEETING_AFTER)
                                .getFirst()
                                .candidates()
                                .getFirst()
                                .person()
                                .value())
                .isEqualTo("p1");
    }

    @Test
    void to_be_asked_tomorrow_is_to_be_asked_again() {
        reports.on("2023-01-04T09:00:00Z")
                .acknowledged(MEETING_AFTER, "OMT", "2023-01-05T09:00:00Z");
        assertThat(
                        reports
                                .at("2023-01-08")
                                .plan()
                                .between(Times.at("2023-01-04"), Times.at("2023-01-08"))
                                .stream()
                                .filter(r -> r.kind() == MEETING_AFTER)
                                .map(r -> r.dueAt().toString()))
                .containsExactly("2023-01-04T08:00:00Z", "2023-01-05T09:00:00Z");
    }

    @Test
    void nobody_is_asked_once_somebody_has_answered_or_when_it_did_not_take_place() {
        reports.on("2023-01-04")
                .attended("OMT")
                .on("2023-01-11")
                .calledOff("OMT", "2023-01-11T07:00:00Z");
        assertThat(all(MEETING_AFTER, "2023-01-02", "2023-01-20"))
                .containsExactly("2023-01-18T08:00:00Z");
    }

    @Test
    void a_meeting_is_asked_about_for_three_days() {
        assertThat(due("2023-01-07T06:59:59Z", MEETING_AFTER)).hasSize(1);
        assertThat(due("2023-01-07T07:00:00Z", MEETING_AFTER)).isEmpty();
    }

    @Test
    void a_suspended_table_and_one_below_a_suspended_table_do_not_meet() {
        reports.activated("HCT").activated("ICCG").under("HCT", "OMT");
        assertThat(all(MEETING_AHEAD, "2023-01-04", "2023-01-12")).isNotEmpty();
        reports.on("2023-01-04").suspended("HCT");
        assertThat(all(MEETING_AHEAD, "2023-01-05", "2023-01-12")).isEmpty();
        reports.on("2023-01-05").resumed("HCT").suspended("OMT");
        assertThat(all(MEETING_AHEAD, "2023-01-06", "2023-01-12")).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("suspended", r -> r.suspended("OMT")),
                change("below one suspended", r -> r.under("HCT", "OMT").suspended("HCT")),
                change("closed", r -> r.closed("OMT")),
                change("merged", r -> r.merged("OMT", "HCT")),
                change("in transition", r -> r.inTransition("OMT")),
                change("a new rhythm", r -> r.rhythm("OMT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=10")),
                change("a new zone", r -> r.zone("OMT", "Europe/Lisbon", "UN House")),
                change(
                        "suspended and back",
                        r -> r.suspended("OMT").on("2023-01-06").resumed("OMT")));
    }

    private static Arguments change(String name, Consumer<Reports> change) {
        return Arguments.of(Named.of(name, change));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_took_place_before_a_change_is_asked_about_once_as_before(Consumer<Reports> change) {
        reports.activated("HCT");
        Set<String> before = asked("2023-01-05T12:00:00Z");
        change.accept(reports.on("2023-01-05T12:00:00Z"));
        assertThat(asked("2023-01-06T12:00:00Z")).hasSize(1).isEqualTo(before);
        assertThat(asked("2023-01-07T12:00:00Z")).isEmpty();
    }

    @Test
    void what_did_not_take_place_during_a_suspension_is_not_asked_about() {
        reports.rhythm("OMT", "FREQ=DAILY;BYHOUR=9")
                .on("2023-01-05")
                .suspended("OMT")
                .on("2023-01-06")
                .resumed("OMT");
        assertThat(all(MEETING_AFTER, "2023-01-04", "2023-01-08"))
                .containsExactly(
                        "2023-01-04T08:00:00Z", "2023-01-06T08:00:00Z", "2023-01-07T08:00:00Z");
    }

    @Test
    void nobody_is_asked_about_an_hour_that_was_over_when_the_rhythm_began() {
        reports.on("2023-01-05T12:00:00Z").rhythm("OMT", "FREQ=DAILY;BYHOUR=9");
        assertThat(all(MEETING_AFTER, "2023-01-04", "2023-01-07"))
                .containsExactly("2023-01-04T08:00:00Z", "2023-01-06T08:00:00Z");
    }

    @Test
    void what_took_place_before_a_suspension_is_settled_by_an_answer_or_by_calling_it_off() {
        reports.on("2023-01-05").suspended("OMT").on("2023-01-05T08:00:00Z");
        reports.calledOff("OMT", "2023-01-04T07:00:00Z");
        assertThat(asked("2023-01-06T12:00:00Z")).isEmpty();
        reports.scheduled("OMT", "2023-01-04T07:00:00Z", null, null);
        assertThat(asked("2023-01-06T12:00:00Z")).hasSize(1);
        reports.on("2023-01-04T07:00:00Z").missed("OMT");
        assertThat(asked("2023-01-06T12:00:00Z")).isEmpty();
    }

    @Test
    void an_office_says_how_long_ahead_it_wants_to_hear_of_one_table() {
        reports.policy(
                MEETING_AHEAD, "OMT", TestPolicies.ahead(Urgency.QUIET, Duration.ofHours(3)));
        assertThat(all(MEETING_AHEAD, "2023-01-02", "2023-01-12"))
                .containsExactly("2023-01-04T04:00:00Z", "2023-01-11T04:00:00Z");
    }

    @Test
    void of_what_one_was_reminded_already_one_is_reminded_as_the_policy_said_then() {
        reports.on("2023-01-03T12:00:00Z")
                .policy(
                        MEETING_AHEAD,
                        "OMT",
                        TestPolicies.ahead(Urgency.QUIET, Duration.ofHours(48)));
        assertThat(all(MEETING_AHEAD, "2023-01-02", "2023-01-12"))
                .containsExactly(
                        "2023-01-03T07:00:00Z", "2023-01-04T06:00:00Z", "2023-01-09T07:00:00Z");
        reports.on("2023-01-08")
                .policy(
                        MEETING_AHEAD,
                        "OMT",
                        TestPolicies.ahead(Urgency.QUIET, Duration.ofHours(2)));
        assertThat(all(MEETING_AHEAD, "2023-01-05", "2023-01-12"))
                .containsExactly("2023-01-11T05:00:00Z");
    }

    @Test
    void two_tables_at_one_hour_are_a_clash_that_is_said_two_days_before() {
        reports.activated("OMT-2")
                .rhythm("OMT-2", "FREQ=MONTHLY;BYMONTHDAY=11;BYHOUR=9")
                .assigned("OMT-2", "p1", AssignmentKind.PRIMARY);
        assertThat(all(CLASH, "2023-01-02", "2023-01-20")).containsExactly("2023-01-09T07:00:00Z");
        Reminder clash = due("2023-01-10", CLASH).getFirst();
        assertThat(clash.occasion()).isNotNull();
        assertThat(clash.names()).hasSize(2);
        assertThat(clash.candidates().getFirst().why())
                .isIn(Candidate.Why.HOLDS_THE_SEAT, Candidate.Why.CONCERNED);
    }

    @Test
    void below_a_suspended_table_there_is_no_clash_and_where_IOM_has_no_seat_neither() {
        reports.activated("HCT", "OMT-2")
                .under("HCT", "OMT-2")
                .rhythm("OMT-2", "FREQ=MONTHLY;BYMONTHDAY=11;BYHOUR=9")
                .assigned("OMT-2", "p1", AssignmentKind.PRIMARY);
        assertThat(all(CLASH, "2023-01-02", "2023-01-20")).hasSize(1);
        reports.on("2023-01-03").suspended("HCT");
        assertThat(all(CLASH, "2023-01-02", "2023-01-20")).isEmpty();
        reports.on("2023-01-04").resumed("HCT");
        assertThat(all(CLASH, "2023-01-02", "2023-01-20")).hasSize(1);
        reports.relevance("OMT-2", false);
        assertThat(all(CLASH, "2023-01-02", "2023-01-20")).isEmpty();
    }

    @Test
    void one_wakes_for_the_next_meeting_however_far_it_is() {
        reports.on("2023-01-03").rhythm("OMT", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30;BYHOUR=9");
        ReminderPlan plan = reports.at("2023-01-04").plan();
        Instant now = Instant.parse("2023-05-01T00:00:00Z");
        Instant wake = plan.nextWake(now).orElseThrow();
        while (plan.between(now, wake).stream().noneMatch(r -> r.kind() == MEETING_AHEAD)) {
            now = wake;
            wake = plan.nextWake(now).orElseThrow();
        }
        assertThat(wake).isEqualTo(Instant.parse("2023-11-29T07:00:00Z"));
    }

    private Set<String> asked(String at) {
        return reports.at(at).plan().open(Instant.parse(at)).stream()
                .filter(concern -> concern.contains(MEETING_AFTER.name()))
                .collect(Collectors.toSet());
    }

    private List<Reminder> due(String at, ReminderKind kind) {
        Instant now = Instant.parse(at.contains("T") ? at : at + "T12:00:00Z");
        return reports.at("2023-01-03").plan().due(now).stream()
                .filter(r -> r.kind() == kind)
                .toList();
    }

    private List<String> all(ReminderKind kind, String from, String to) {
        return reports.at(to).plan().between(Times.at(from), Times.at(to)).stream()
                .filter(r -> r.kind() == kind)
                .map(r -> r.dueAt().toString())
                .toList();
    }
}
