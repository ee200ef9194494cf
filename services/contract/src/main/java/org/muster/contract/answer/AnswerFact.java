package org.muster.contract.answer;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an answer to a reminder reports, as the intake takes it.
 *
 * @param by who answers, or null for an account that belongs to no person
 */
public record AnswerFact(Reminder reminder, Answer answer, @Nullable PersonId by) {
    private static final Duration DAY = Duration.ofDays(1);

    public AnswerFact {
        if (answer == Answer.RECEIVED)
            throw new IllegalArgumentException("no fact follows from the answer to a drill");
    }

    /** The body of the report; what is said of a meeting took effect when it was to begin. */
    public String json(Instant now) {
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        fact.put("type", type()).put("effective", effective(now).toString());
        ObjectNode data = fact.putObject("data");
        if (reminder.structure() != null) data.put("structure", reminder.structure().value());
        switch (answer) {
            case ATTENDED -> person(data, able(Why.HOLDS_THE_SEAT), by);
            case ALTERNATE_ATTENDED -> person(data, able(Why.CAN_STAND_IN), by);
            case DID_NOT_MEET -> data.put("at", occasion().at().toString());
            case SEEN -> seen(data);
            case TOMORROW -> seen(data).put("until", now.plus(DAY).toString());
            case MISSED, STILL_TRUE, STILL_SUSPENDED, RESUMED, RECEIVED -> {
                // the structure says it all
            }
        }
        return fact.toString();
    }

    private String type() {
        return switch (answer) {
            case ATTENDED, ALTERNATE_ATTENDED -> "meeting.attended.v1";
            case MISSED -> "meeting.missed.v1";
            case DID_NOT_MEET -> "meeting.cancelled.v1";
            case STILL_TRUE -> "structure.confirmed.v1";
            case STILL_SUSPENDED -> "convener.contacted.v1";
            case RESUMED -> "structure.resumed.v1";
            case SEEN, TOMORROW -> "reminder.acknowledged.v1";
            case RECEIVED -> throw new IllegalStateException("refused when it was made");
        };
    }

    private Instant effective(Instant now) {
        return switch (answer) {
            case ATTENDED, ALTERNATE_ATTENDED, MISSED, DID_NOT_MEET -> occasion().at();
            case STILL_TRUE, STILL_SUSPENDED, RESUMED, SEEN, TOMORROW, RECEIVED -> now;
        };
    }

    private ObjectNode seen(ObjectNode data) {
        data.put("kind", reminder.kind().name());
        if (reminder.crisis() != null) data.put("crisis", reminder.crisis().value());
        if (by != null) data.put("person", by.value());
        return data;
    }

    /**
     * Who was there: whoever says so, if they could have been, or the only one who could; of
     * several nobody is named.
     */
    private static void person(ObjectNode data, List<PersonId> able, @Nullable PersonId by) {
        PersonId was = able.size() == 1 ? able.getFirst() : by;
        if (was != null && able.contains(was)) data.put("person", was.value());
    }

    private List<PersonId> able(Why why) {
        return reminder.candidates().stream()
                .filter(c -> c.why() == why)
                .map(Candidate::person)
                .toList();
    }

    private Occasion occasion() {
        return requireNonNull(reminder.occasion(), "an answer about a meeting needs one");
    }
}
