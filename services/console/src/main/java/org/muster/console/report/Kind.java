package org.muster.console.report;

import static org.muster.console.report.Field.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be reported, and which fields each asks for. */
public enum Kind {
    SUSPENDED(Subject.STRUCTURE, "structure.suspended.v1", REASON),
    RESUMED(Subject.STRUCTURE, "structure.resumed.v1", DUTY_STATION, REMOTE),
    RELOCATED(Subject.STRUCTURE, "structure.relocated.v1", DUTY_STATION, REMOTE),
    CONFIRMED(Subject.STRUCTURE, "structure.confirmed.v1"),
    CONTACTED(Subject.STRUCTURE, "convener.contacted.v1", OUTCOME),
    ATTENDED(Subject.STRUCTURE, "meeting.attended.v1", ATTENDED_BY),
    MISSED(Subject.STRUCTURE, "meeting.missed.v1", REASON),
    ASSIGNED(Subject.STRUCTURE, "representative.assigned.v1", PERSON, ASSIGNMENT, LAST_DAY),
    DESIGNATED(
            Subject.STRUCTURE,
            "coordinator.designated.v1",
            PERSON,
            DESIGNATED_BY,
            LIMITED_EXPERIENCE,
            LAST_DAY),
    RELEASED(Subject.STRUCTURE, "representative.released.v1", PERSON),
    DESCRIBED(
            Subject.STRUCTURE,
            "structure.described.v1",
            LOCAL_NAME,
            CONVENER,
            CONTACT,
            RHYTHM,
            WEEKDAY,
            RELEVANT,
            RELEVANCE_REASON),
    NOTED(Subject.STRUCTURE, "note.recorded.v1", TEXT),
    CLOSED(Subject.STRUCTURE, "structure.closed.v1", REASON),
    ACTIVATED(
            Subject.NEW_STRUCTURE,
            "structure.activated.v1",
            PLATFORM,
            SECTOR,
            AREA,
            DUTY_STATION,
            REMOTE,
            LOCAL_NAME,
            FOR_CRISIS),
    DECLARED(Subject.NEW_CRISIS, "crisis.declared.v1", CRISIS_NAME, CONTEXT, GLIDE),
    CHANGED(Subject.CRISIS, "crisis.changed.v1", NEW_NAME, NEW_CONTEXT, GLIDE),
    ENDED(Subject.CRISIS, "crisis.ended.v1", REASON),
    STARTED(Subject.ACTION, "action.started.v1", ACTION),
    DONE(Subject.ACTION, "action.done.v1", ACTION),
    NOT_NEEDED(Subject.ACTION, "action.not-needed.v1", ACTION, REASON),
    SURGE_REQUESTED(Subject.CRISIS, "surge.requested.v1", PROFILE),
    SURGE_APPROVED(Subject.SURGE, "surge.approved.v1"),
    SURGE_ARRIVED(Subject.SURGE, "surge.arrived.v1", ARRIVED),
    TAKEN_UP(Subject.PEOPLE, "post.taken-up.v1", POST, PERSON, IN_CHARGE, LAST_DAY),
    LEFT(Subject.PEOPLE, "post.left.v1", POST, PERSON),
    ABSENT(Subject.PEOPLE, "absence.recorded.v1", PERSON, BACK_ON, ABSENCE),
    RETRACTED(Subject.FACT, "fact.retracted.v1", RETRACTION);

    /** What a report is about. */
    public enum Subject {
        STRUCTURE,
        NEW_STRUCTURE,
        CRISIS,
        NEW_CRISIS,
        /** An item of a checklist, of a crisis or of being prepared. */
        ACTION,
        /** A request for surge in a crisis. */
        SURGE,
        PEOPLE,
        FACT
    }

    private final Subject subject;
    private final String type;
    private final List<Field> fields;

    Kind(Subject subject, String type, Field... fields) {
        this.subject = subject;
        this.type = type;
        this.fields = List.of(fields);
    }

    /** The word for it in an address. */
    public String what() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Subject subject() {
        return subject;
    }

    public List<Field> fields() {
        return fields;
    }

    String type() {
        return type;
    }

    static Optional<Kind> of(@Nullable String what) {
        return Arrays.stream(values()).filter(k -> k.what().equals(what)).findFirst();
    }

    /** The kind whose form gives facts of this wire name; facts of some names have no form. */
    public static Optional<Kind> ofType(String type) {
        return Arrays.stream(values()).filter(k -> k.type.equals(type)).findFirst();
    }

    static List<Kind> about(Subject subject) {
        return Arrays.stream(values()).filter(k -> k.subject == subject).toList();
    }
}
