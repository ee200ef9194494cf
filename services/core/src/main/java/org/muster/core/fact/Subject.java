package org.muster.core.fact;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.FrameEvent.IntegratedMissionBegan;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
import org.muster.core.fact.NoticeEvent.PolicySet;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.core.fact.NoticeEvent.SilenceEnded;
import org.muster.core.fact.NoticeEvent.WorkingWeekSet;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.policy.About;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/**
 * What a fact changes: facts of different subjects can be folded in any order, those of one subject
 * only in the order of their effect. Written as {@code STRUCTURE/OMT}.
 *
 * @param id of the structure, crisis, post, person or topic; {@code all} where there is only one
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
    /** All amendments together. */
    public static final Subject AMENDMENTS = new Subject(Kind.AMENDMENTS, "all");

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    /** The kinds of subjects. */
    public enum Kind {
        CRISIS,
        /** A structure, its meetings and those who are assigned to it or designated for it. */
        STRUCTURE,
        POST,
        /** Somebody's absences. */
        PERSON,
        /** What is done to be prepared for the next crisis. */
        PREPAREDNESS,
        /** What is done about a crisis. */
        RESPONSE,
        /** A kind of table, as the country has it: {@code FRAME/CLUSTER/HEA}. */
        FRAME,
        /** The integrated mission. */
        MISSION,
        /** What IOM implements in a sector. */
        PROGRAMME,
        /** What is done about a fact that does not fit. */
        FINDING,
        /** What is said of one thing that one is reminded of: {@code NOTICE/SEAT_EMPTY/OMT}. */
        NOTICE,
        SILENCE,
        /** How a kind of reminder goes here. */
        POLICY,
        /** When the office works. */
        WEEK,
        /** Notes that say the same: they change nothing, but may give different dates. */
        NOTES,
        /** Amendments, which change what other facts say. */
        AMENDMENTS
    }

    public static Subject of(Event event) {
        return switch (event) {
            case CrisisEvent e -> new Subject(Kind.CRISIS, e.crisis().value());
            case StructureEvent e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case MeetingEvent e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case RepresentationEvent e -> of(e);
            case ResponseEvent e -> response(e.crisis());
            case FrameEvent e -> of(e);
            case FindingEvent e -> new Subject(Kind.FINDING, e.fact().value());
            case ProgrammeEvent e -> new Subject(Kind.PROGRAMME, e.sector().value());
            case NoteRecorded e -> new Subject(Kind.NOTES, e.topic());
            case NoticeEvent e -> of(e);
            case Amendment _ -> AMENDMENTS;
        };
    }

    /** What is done about a crisis, or to be prepared for the next one. */
    public static Subject response(@Nullable CrisisId crisis) {
        return crisis == null
                ? new Subject(Kind.PREPAREDNESS, "all")
                : new Subject(Kind.RESPONSE, crisis.value());
    }

    private static Subject of(RepresentationEvent event) {
        return switch (event) {
            case PostEstablished e -> new Subject(Kind.POST, e.post().value());
            case PostAbolished e -> new Subject(Kind.POST, e.post().value());
            case PostTakenUp e -> new Subject(Kind.POST, e.post().value());
            case PostLeft e -> new Subject(Kind.POST, e.post().value());
            case RepresentativeAssigned e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case RepresentativeReleased e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case RepresentativeHandedOver e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case CoordinatorDesignated e -> new Subject(Kind.STRUCTURE, e.structure().value());
            case AbsenceRecorded e -> new Subject(Kind.PERSON, e.person().value());
        };
    }

    private static Subject of(FrameEvent event) {
        return switch (event) {
            case PlatformAdapted e -> frame(e.platform(), e.sector());
            case IntegratedMissionBegan _, IntegratedMissionEnded _ ->
                    new Subject(Kind.MISSION, "all");
        };
    }

    private static Subject of(NoticeEvent event) {
        return switch (event) {
            case ReminderAcknowledged e -> notice(new About(e.kind(), e.structure(), e.crisis()));
            case SilenceBegan e -> new Subject(Kind.SILENCE, e.silence().value());
            case SilenceEnded e -> new Subject(Kind.SILENCE, e.silence().value());
            case PolicySet e -> policy(e.kind());
            case WorkingWeekSet _ -> new Subject(Kind.WEEK, "all");
        };
    }

    /** The subject of what is said of something that one is reminded of. */
    public static Subject notice(About about) {
        return new Subject(Kind.NOTICE, about.toString());
    }

    /** The subject of what a country says about a kind of reminder. */
    public static Subject policy(ReminderKind kind) {
        return new Subject(Kind.POLICY, kind.name());
    }

    /** The subject of what a country says about a kind of table. */
    public static Subject frame(PlatformCode platform, @Nullable SectorCode sector) {
        return new Subject(Kind.FRAME, sector == null ? platform.value() : platform + "/" + sector);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException naming the value and the form
     */
    public static Subject parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0)
            throw new IllegalArgumentException(
                    "'%s' must be a subject such as STRUCTURE/OMT".formatted(text));
        return new Subject(Kind.valueOf(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
