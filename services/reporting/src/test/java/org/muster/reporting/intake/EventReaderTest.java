package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.json.EventTypes;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Event;
import org.muster.core.fact.MeetingEvent.MeetingCancelled;
import org.muster.core.fact.MeetingEvent.MeetingScheduled;
import org.muster.core.fact.NoticeEvent.PolicySet;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.core.fact.NoticeEvent.SilenceEnded;
import org.muster.core.fact.NoticeEvent.WorkingWeekSet;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.SilenceId;
import org.muster.core.policy.Urgency;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.StructureId;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.node.ObjectNode;

/** What is said of meetings and reminders is read as it is written. */
class EventReaderTest {
    private static final StructureId OMT = new StructureId("OMT");
    private static final Instant AT = Instant.parse("2026-11-26T07:30:00Z");

    private static final Event WORKING_HOURS =
            new WorkingWeekSet(
                    new WorkingWeek(
                            List.of(DayOfWeek.SUNDAY), LocalTime.of(8, 30), LocalTime.of(16, 0)));

    static List<Event> events() {
        return List.of(
                new StructureDescribed(
                        OMT,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        ZoneId.of("Africa/Khartoum"),
                        "UN House, room 3"),
                new MeetingScheduled(OMT, AT, "Room 5", AT.minusSeconds(86_400)),
                new MeetingCancelled(OMT, AT, "A holiday"),
                new ReminderAcknowledged(ReminderKind.SEAT_EMPTY, OMT, null, null, AT),
                new SilenceBegan(
                        new SilenceId("move"),
                        List.of(ReminderKind.MEETING_AHEAD),
                        List.of(OMT),
                        AT,
                        "The office moves"),
                new SilenceEnded(new SilenceId("move")),
                new WorkingWeekSet(null),
                new WorkingWeekSet(
                        new WorkingWeek(List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), null, null)),
                WORKING_HOURS,
                new PolicySet(ReminderKind.SEAT_EMPTY, null, null),
                new PolicySet(
                        ReminderKind.SEAT_EMPTY,
                        OMT,
                        new Policy(
                                List.of(
                                        new Escalation(Duration.ZERO, Reach.SEAT),
                                        new Escalation(Duration.ofDays(2), Reach.HEAD)),
                                Duration.ofDays(7),
                                Urgency.ORDINARY,
                                Duration.ofDays(3),
                                List.of(Duration.ofHours(2)))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_written_is_read(Event event) {
        Problems problems = new Problems();
        assertThat(read(event, problems)).isEqualTo(event);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"SUNDAY\" | \"SOON\" | data.week.freeDays[0] | must be one of [MONDAY",
                "\"08:30:00\" | \"half past\" | data.week.worksFrom | such as 08:00",
                "\"08:30:00\" | null | data.week | worksFrom and worksUntil must both be said",
                "\"08:30:00\" | \"17:00\" | data.week | worksFrom '17:00' must be before",
                "\"SUNDAY\" | \"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\",\"SUNDAY\" | data.week | must leave at least one day",
            })
    void a_working_week_that_is_wrong_is_refused_by_name(
            String right, String wrong, String field, String remedy) {
        refused(json(WORKING_HOURS).replace(right, wrong), field, remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"PT168H\" | \"a week\" | data.policy.repeat | such as PT1H or P7D",
                "\"PT72H\" | \"PT10M\" | data.policy | acknowledgedFor 'PT10M' must be at least an hour",
                "\"PT0S\" | \"PT1H\" | data.policy | steps must begin with one after PT0S",
                "\"HEAD\" | \"BOSS\" | data.policy.steps[1].reach | must be one of"
            })
    void a_policy_that_is_wrong_is_refused_by_name(
            String right, String wrong, String field, String remedy) {
        refused(json(events().getLast()).replace(right, wrong), field, remedy);
    }

    private static void refused(String json, String field, String remedy) {
        Problems problems = new Problems();
        var node = MusterJson.mapper().readTree(json);
        assertThat(
                        new EventReader(CatalogueYaml.bundled(), ZoneOffset.UTC, problems)
                                .read(node, ""))
                .isNull();
        assertThat(problems.found())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.field()).isEqualTo(field);
                            assertThat(p.problem()).contains(remedy);
                        });
    }

    @Test
    void a_time_zone_that_is_none_is_refused_by_name() {
        Problems problems = new Problems();
        String json = json(events().getFirst()).replace("Africa/Khartoum", "Khartoum");
        new EventReader(CatalogueYaml.bundled(), ZoneOffset.UTC, problems)
                .read(MusterJson.mapper().readTree(json), "");
        assertThat(problems.found())
                .singleElement()
                .satisfies(p -> assertThat(p.problem()).contains("such as Africa/Khartoum"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=9 | never comes",
                "FREQ=MONTHLY;BYMONTH=6;BYMONTHDAY=31 | never comes",
                "FREQ=DAILY;BYHOUR=8,9,10;BYMINUTE=0,20,40 | more than 6 times a day; name the days and their hours",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=19600101 | put its end (UNTIL) later",
                "FREQ=WEEKLY;BYDAY=XX;BYHOUR=9 | write for example FREQ=WEEKLY;BYDAY=MO;BYHOUR=9"
            })
    void a_rhythm_that_never_comes_or_too_often_or_is_no_rule_is_refused_by_name(
            String rule, String remedy) {
        Problems problems = new Problems();
        assertThat(read(rhythm(rule), problems)).isNull();
        assertThat(problems.found())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.field()).isEqualTo("data.rhythm");
                            assertThat(p.problem()).contains(rule).contains(remedy);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=20261231",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9;UNTIL=20261231T235959",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYHOUR=9",
                "FREQ=WEEKLY"
            })
    void a_rhythm_that_ends_or_comes_seldom_is_taken(String rule) {
        Problems problems = new Problems();
        assertThat(read(rhythm(rule), problems)).isEqualTo(rhythm(rule));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void a_meeting_that_is_moved_onto_itself_is_refused_by_name() {
        Instant at = Instant.parse("2026-12-09T08:00:00Z");
        Problems problems = new Problems();
        assertThat(read(new MeetingScheduled(OMT, at, null, at.plusSeconds(60)), problems))
                .isNotNull();
        assertThat(read(new MeetingScheduled(OMT, at, null, at), problems)).isNull();
        assertThat(problems.found())
                .extracting(FieldProblem::field)
                .containsExactly("data.instead");
    }

    @Test
    void a_policy_that_reminds_more_than_thirty_days_ahead_is_refused_by_name() {
        Problems problems = new Problems();
        assertThat(read(policy(Duration.ofDays(30), Duration.ofHours(1)), problems)).isNotNull();
        assertThat(problems.found()).isEmpty();
        assertThat(read(policy(Duration.ofDays(31), Duration.ofHours(1)), problems)).isNull();
        assertThat(problems.found())
                .containsExactly(
                        new FieldProblem(
                                "data.policy.ahead", "must be thirty days (P30D) at most each"));
    }

    private static Event policy(Duration... ahead) {
        Policy policy =
                new Policy(
                        List.of(new Escalation(Duration.ZERO, Reach.HEAD)),
                        null,
                        Urgency.QUIET,
                        Duration.ofDays(7),
                        List.of(ahead));
        return new PolicySet(ReminderKind.ASSIGNMENT_ENDING, null, policy);
    }

    private static Event rhythm(String rule) {
        return new StructureDescribed(
                OMT, null, null, new MeetingRhythm(rule), null, List.of(), null, null, null);
    }

    private static @Nullable Event read(Event event, Problems problems) {
        return new EventReader(CatalogueYaml.bundled(), ZoneOffset.UTC, problems)
                .read(MusterJson.mapper().readTree(json(event)), "");
    }

    private static String json(Event event) {
        ObjectNode data = MusterJson.mapper().valueToTree(event);
        data.remove("type");
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        fact.put("type", EventTypes.nameOf(event)).set("data", data);
        return fact.toString();
    }
}
