package org.muster.core.schedule;

import java.util.Optional;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.Event;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.StructureEvent;
import org.muster.core.identity.PersonId;

/**
 * Who may come to sit at a table by what is reported. Whoever did has a diary of the country from
 * then on, whatever becomes of the report: what a calendar has read must be taken back in it.
 */
public final class Newcomer {
    private Newcomer() {}

    /** The person, or nobody when it brings nobody anywhere. */
    public static Optional<PersonId> of(Event event) {
        return switch (event) {
            case RepresentationEvent e -> of(e);
            case FactCorrected e -> of(e.replacement());
            case FactRetracted _,
                    CrisisEvent _,
                    StructureEvent _,
                    MeetingEvent _,
                    ResponseEvent _,
                    FrameEvent _,
                    FindingEvent _,
                    ProgrammeEvent _,
                    NoteRecorded _,
                    NoticeEvent _ ->
                    Optional.empty();
        };
    }

    private static Optional<PersonId> of(RepresentationEvent event) {
        return switch (event) {
            case PostTakenUp e -> Optional.of(e.person());
            case RepresentativeAssigned e -> Optional.of(e.person());
            case RepresentativeHandedOver e -> Optional.of(e.to());
            case CoordinatorDesignated e -> Optional.of(e.person());
            case PostEstablished _,
                    PostAbolished _,
                    PostLeft _,
                    RepresentativeReleased _,
                    AbsenceRecorded _ ->
                    Optional.empty();
        };
    }
}
