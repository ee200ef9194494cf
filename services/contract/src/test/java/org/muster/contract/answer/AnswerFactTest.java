package org.muster.contract.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.contract.answer.Reminded.OFFICER;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;

class AnswerFactTest {
    private static final Instant MET = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T13:00:00Z");

    @Test
    void who_sees_to_it_is_named_and_the_policy_says_how_long_it_is_quiet() {
        assertThat(said(ReminderKind.SEAT_EMPTY, Answer.SEEN))
                .isEqualTo(
                        """
                        {"type":"reminder.acknowledged.v1","effective":"2026-11-25T13:00:00Z",\
                        "data":{"structure":"OMT","kind":"SEAT_EMPTY","person":"sdn-rmo"}}""");
    }

    @Test
    void tomorrow_is_a_day_from_now() {
        assertThat(said(ReminderKind.SEAT_EMPTY, Answer.TOMORROW))
                .contains("\"until\":\"2026-11-26T13:00:00Z\"");
    }

    @Test
    void what_is_said_of_a_meeting_took_effect_when_it_was_to_begin() {
        assertThat(said(ReminderKind.MEETING_AFTER, Answer.ATTENDED))
                .isEqualTo(
                        """
                        {"type":"meeting.attended.v1","effective":"2026-11-25T09:00:00Z",\
                        "data":{"structure":"OMT","person":"sdn-rmo"}}""");
        assertThat(said(ReminderKind.MEETING_AFTER, Answer.ALTERNATE_ATTENDED))
                .contains("meeting.attended.v1", "\"person\":\"sdn-deputy\"");
        assertThat(said(ReminderKind.MEETING_AFTER, Answer.MISSED))
                .isEqualTo(
                        """
                        {"type":"meeting.missed.v1","effective":"2026-11-25T09:00:00Z",\
                        "data":{"structure":"OMT"}}""");
        assertThat(said(ReminderKind.MEETING_AFTER, Answer.DID_NOT_MEET))
                .isEqualTo(
                        """
                        {"type":"meeting.cancelled.v1","effective":"2026-11-25T09:00:00Z",\
                        "data":{"structure":"OMT","at":"2026-11-25T09:00:00Z"}}""");
    }

    @Test
    void of_several_who_could_have_gone_only_who_answers_is_named() {
        PersonId other = new PersonId("sdn-other");
        Reminder met =
                Reminded.of(
                        ReminderKind.MEETING_AFTER,
                        MET,
                        List.of(new Candidate(other, Candidate.Why.CAN_STAND_IN)));
        assertThat(new AnswerFact(met, Answer.ALTERNATE_ATTENDED, OFFICER).json(NOW))
                .doesNotContain("person");
        assertThat(new AnswerFact(met, Answer.ALTERNATE_ATTENDED, other).json(NOW))
                .contains("\"person\":\"sdn-other\"");
    }

    @Test
    void a_status_is_confirmed_and_a_convener_was_spoken_to_now() {
        assertThat(said(ReminderKind.STATUS_OUTDATED, Answer.STILL_TRUE))
                .isEqualTo(
                        """
                        {"type":"structure.confirmed.v1","effective":"2026-11-25T13:00:00Z",\
                        "data":{"structure":"OMT"}}""");
        assertThat(said(ReminderKind.KEEP_IN_TOUCH, Answer.STILL_SUSPENDED))
                .contains("convener.contacted.v1", "2026-11-25T13:00:00Z");
        assertThat(said(ReminderKind.KEEP_IN_TOUCH, Answer.RESUMED))
                .contains("structure.resumed.v1", "2026-11-25T13:00:00Z");
    }

    private static String said(ReminderKind kind, Answer answer) {
        return new AnswerFact(Reminded.of(kind, MET), answer, OFFICER).json(NOW);
    }
}
