package org.muster.console.report;

/** What a report tells of, as the form sorts its kinds. */
enum Group {
    STRUCTURE,
    PEOPLE,
    MEETING,
    CRISIS,
    RESPONSE,
    FRAME;

    static Group of(Kind kind) {
        return switch (kind) {
            case SUSPENDED,
                    RESUMED,
                    RELOCATED,
                    CONFIRMED,
                    DESCRIBED,
                    IN_TRANSITION,
                    MERGED,
                    CLOSED,
                    ACTIVATED,
                    PROPOSED,
                    FINDING_ASSIGNED,
                    FINDING_SETTLED,
                    RETRACTED ->
                    STRUCTURE;
            case ASSIGNED, HANDED_OVER, DESIGNATED, RELEASED, TAKEN_UP, LEFT, ABSENT -> PEOPLE;
            case ATTENDED, MISSED, MEETING_SCHEDULED, MEETING_CANCELLED, CONTACTED, NOTED ->
                    MEETING;
            case DECLARED,
                    CHANGED,
                    ENDED,
                    SCALED_UP,
                    SCALE_UP_EXTENDED,
                    SCALE_UP_ENDED,
                    LEVEL_SET ->
                    CRISIS;
            case STARTED, DONE, NOT_NEEDED, SURGE_REQUESTED, SURGE_APPROVED, SURGE_ARRIVED ->
                    RESPONSE;
            case ADAPTED,
                    PROGRAMME_STARTED,
                    PROGRAMME_ENDED,
                    MISSION_BEGUN,
                    MISSION_ENDED,
                    SILENCED,
                    SILENCE_ENDED,
                    POLICY_SET,
                    WEEK_SET ->
                    FRAME;
        };
    }
}
