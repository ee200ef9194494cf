package org.muster.console.report;

import java.util.EnumSet;
import java.util.Set;

/** What a form may ask for. */
public enum Field {
    PLATFORM(Input.CHOICE, true, "platform"),
    SECTOR(Input.CHOICE, false, "sector"),
    AREA(Input.TEXT, false, "place.area"),
    DUTY_STATION(Input.TEXT, false, "place.dutyStation"),
    REMOTE(Input.TICK, false, "place.remote"),
    LOCAL_NAME(Input.TEXT, false, "localName"),
    FOR_CRISIS(Input.CHOICE, false, "crises"),
    REASON(Input.LONG_TEXT, false, "reason"),
    RETRACTION(Input.LONG_TEXT, true, "reason"),
    OUTCOME(Input.LONG_TEXT, false, "outcome"),
    CONVENER(Input.TEXT, false, "convener.organisation"),
    CONTACT(Input.CHOICE, false, "convener.contact"),
    RHYTHM(Input.CHOICE, false, "rhythm"),
    WEEKDAY(Input.CHOICE, false, "rhythm.day"),
    RELEVANT(Input.CHOICE, false, "relevance.relevant"),
    RELEVANCE_REASON(Input.TEXT, false, "relevance.reason"),
    PERSON(Input.CHOICE, true, "person"),
    ATTENDED_BY(Input.CHOICE, false, "person"),
    ASSIGNMENT(Input.CHOICE, true, "kind"),
    DESIGNATED_BY(Input.CHOICE, true, "designatedBy"),
    LIMITED_EXPERIENCE(Input.TICK, false, "limitedExperience"),
    POST(Input.CHOICE, true, "post"),
    IN_CHARGE(Input.TICK, false, "officerInCharge"),
    LAST_DAY(Input.DAY, false, "until"),
    BACK_ON(Input.DAY, true, "until"),
    ABSENCE(Input.CHOICE, true, "reason"),
    CRISIS_NAME(Input.TEXT, true, "name"),
    NEW_NAME(Input.TEXT, false, "name"),
    CONTEXT(Input.CHOICE, true, "context"),
    NEW_CONTEXT(Input.CHOICE, false, "context"),
    GLIDE(Input.TEXT, false, "glide"),
    ACTION(Input.CHOICE, true, "action"),
    PROFILE(Input.LONG_TEXT, true, "profile"),
    ARRIVED(Input.CHOICE, false, "person"),
    TEXT(Input.LONG_TEXT, true, "text"),
    /** One name a line, each behind the tag of its language: {@code fr: Table des opérations}. */
    NAMES(Input.LONG_TEXT, false, "names"),
    PARENT(Input.CHOICE, false, "parent"),
    HOUR(Input.TIME, false, "rhythm.hour"),
    /** In which the hours of the meetings count. */
    ZONE(Input.TEXT, false, "zone"),
    PLAN(Input.LONG_TEXT, false, "plan"),
    INTO(Input.CHOICE, true, "into"),
    FROM(Input.CHOICE, true, "from"),
    TO(Input.CHOICE, true, "to"),
    DELEGATION(Input.TEXT, false, "delegation"),
    PART(Input.TEXT, false, "area"),
    EXTENDED_TO(Input.DAY, true, "until"),
    IOM_LEVEL(Input.CHOICE, false, "iomLevel"),
    NOT_HERE(Input.TICK, false, "absent"),
    CHAIR(Input.TEXT, false, "chair"),
    PROGRAMME_SECTOR(Input.CHOICE, true, "sector"),
    PROGRAMME_NAME(Input.TEXT, false, "name"),
    MISSION_NAME(Input.TEXT, true, "name"),
    HOW(Input.LONG_TEXT, true, "how"),
    MEETING_AT(Input.MOMENT, true, "at"),
    CALLED_OFF(Input.MEETING, true, "at"),
    INSTEAD(Input.MEETING, false, "instead"),
    MEETING_VENUE(Input.TEXT, false, "venue"),
    USUAL_VENUE(Input.TEXT, false, "venue"),
    SILENT_KIND(Input.CHOICE, false, "kinds"),
    SILENT_UNTIL(Input.DAY, true, "until"),
    WHY(Input.LONG_TEXT, true, "reason"),
    SILENCE(Input.CHOICE, true, "silence"),
    POLICY_KIND(Input.CHOICE, true, "kind"),
    POLICY_TABLE(Input.CHOICE, false, "structure"),
    POLICY_EVERY(Input.CHOICE, false, "policy.repeat"),
    POLICY_REACH(Input.CHOICE, false, "policy.steps"),
    POLICY_URGENCY(Input.CHOICE, false, "policy.urgency"),
    POLICY_AHEAD(Input.CHOICE, false, "policy.ahead"),
    POLICY_USUAL(Input.TICK, false, "policy"),
    CLOSED_ON(Input.CHOICE, true, "week.freeDays"),
    WORKS_FROM(Input.TIME, false, "week.worksFrom"),
    WORKS_UNTIL(Input.TIME, false, "week.worksUntil");

    /** How a field is asked for. */
    public enum Input {
        TEXT,
        LONG_TEXT,
        CHOICE,
        DAY,
        /** A day and the time on the country's clock. */
        MOMENT,
        /** One of the meetings that come, or another moment; that alone where none comes. */
        MEETING,
        /** A time of the day. */
        TIME,
        TICK
    }

    private static final Set<Field> EXPLAINED =
            EnumSet.of(WEEKDAY, ZONE, POLICY_EVERY, POLICY_AHEAD, WORKS_FROM);

    private final Input input;
    private final boolean required;
    private final String path;

    Field(Input input, boolean required, String path) {
        this.input = input;
        this.required = required;
        this.path = path;
    }

    public Input input() {
        return input;
    }

    public boolean required() {
        return required;
    }

    /** Whether a sentence below it says more than its name. */
    public boolean explained() {
        return EXPLAINED.contains(this);
    }

    /** Where it stands in the data of the fact. */
    String path() {
        return path;
    }
}
