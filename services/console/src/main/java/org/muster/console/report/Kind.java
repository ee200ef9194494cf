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
    MEETING_SCHEDULED(
            Subject.STRUCTURE, "meeting.scheduled.v1", MEETING_AT, MEETING_VENUE, INSTEAD),
    MEETING_CANCELLED(Subject.STRUCTURE, "meeting.cancelled.v1", CALLED_OFF, REASON),
    ASSIGNED(
            Subject.STRUCTURE,
            "representative.assigned.v1",
            PERSON,
            ASSIGNMENT,
            LAST_DAY,
            DELEGATION),
    HANDED_OVER(Subject.STRUCTURE, "representative.handed-over.v1", FROM, TO, LAST_DAY, DELEGATION),
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
            NAMES,
            CONVENER,
            CONTACT,
            RHYTHM,
            WEEKDAY,
            HOUR,
            ZONE,
            USUAL_VENUE,
            PARENT,
            RELEVANT,
            RELEVANCE_REASON),
    NOTED(Subject.STRUCTURE, "note.recorded.v1", TEXT),
    IN_TRANSITION(Subject.STRUCTURE, "structure.transition-begun.v1", PLAN, LAST_DAY),
    MERGED(Subject.STRUCTURE, "structure.merged.v1", INTO, REASON),
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
            PARENT,
            FOR_CRISIS),
    PROPOSED(
            Subject.NEW_STRUCTURE,
            "structure.proposed.v1",
            PLATFORM,
            SECTOR,
            AREA,
            DUTY_STATION,
            LOCAL_NAME,
            FOR_CRISIS,
            REASON),
    DECLARED(Subject.NEW_CRISIS, "crisis.declared.v1", CRISIS_NAME, CONTEXT, GLIDE),
    CHANGED(Subject.CRISIS, "crisis.changed.v1", NEW_NAME, NEW_CONTEXT, GLIDE),
    ENDED(Subject.CRISIS, "crisis.ended.v1", REASON),
    STARTED(Subject.ACTION, "action.started.v1", ACTION),
    DONE(Subject.ACTION, "action.done.v1", ACTION),
    NOT_NEEDED(Subject.ACTION, "action.not-needed.v1", ACTION, REASON),
    SURGE_REQUESTED(Subject.CRISIS, "surge.requested.v1", PROFILE),
    SURGE_APPROVED(Subject.SURGE, "surge.approved.v1"),
    SURGE_ARRIVED(Subject.SURGE, "surge.arrived.v1", ARRIVED),
    SCALED_UP(Subject.CRISIS, "scale-up.declared.v1", PART, LAST_DAY),
    SCALE_UP_EXTENDED(Subject.CRISIS, "scale-up.extended.v1", EXTENDED_TO),
    SCALE_UP_ENDED(Subject.CRISIS, "scale-up.ended.v1", REASON),
    LEVEL_SET(Subject.CRISIS, "response-level.set.v1", IOM_LEVEL),
    ADAPTED(Subject.FRAME, "platform.adapted.v1", PLATFORM, SECTOR, NOT_HERE, CHAIR, NAMES, REASON),
    PROGRAMME_STARTED(
            Subject.FRAME, "programme.started.v1", PROGRAMME_SECTOR, PART, PROGRAMME_NAME),
    PROGRAMME_ENDED(Subject.FRAME, "programme.ended.v1", PROGRAMME_SECTOR, PART),
    MISSION_BEGUN(Subject.FRAME, "integrated-mission.begun.v1", MISSION_NAME),
    MISSION_ENDED(Subject.FRAME, "integrated-mission.ended.v1", REASON),
    TAKEN_UP(Subject.PEOPLE, "post.taken-up.v1", POST, PERSON, IN_CHARGE, LAST_DAY),
    LEFT(Subject.PEOPLE, "post.left.v1", POST, PERSON),
    ABSENT(Subject.PEOPLE, "absence.recorded.v1", PERSON, BACK_ON, ABSENCE),
    SILENCED(Subject.FRAME, "silence.begun.v1", SILENT_KIND, SILENT_UNTIL, WHY),
    SILENCE_ENDED(Subject.FRAME, "silence.ended.v1", SILENCE),
    POLICY_SET(
            Subject.FRAME,
            "policy.set.v1",
            POLICY_KIND,
            POLICY_TABLE,
            POLICY_EVERY,
            POLICY_REACH,
            POLICY_URGENCY,
            POLICY_AHEAD,
            POLICY_USUAL),
    WEEK_SET(Subject.FRAME, "working-week.set.v1", CLOSED_ON, WORKS_FROM, WORKS_UNTIL),
    FINDING_ASSIGNED(Subject.FINDING, "finding.assigned.v1", PERSON),
    FINDING_SETTLED(Subject.FINDING, "finding.settled.v1", HOW),
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
        /** How the country has it, and what IOM does there. */
        FRAME,
        /** A fact that does not fit. */
        FINDING,
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

    public static Optional<Kind> of(@Nullable String what) {
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
