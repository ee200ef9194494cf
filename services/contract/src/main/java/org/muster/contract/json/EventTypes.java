package org.muster.contract.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.Event;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.RepresentationEvent;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.StructureEvent;

/** The wire names of events. They are literals with a version: renaming a class changes no byte. */
public final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<? extends Event>, String> BY_TYPE = new LinkedHashMap<>();

    static {
        add("crisis.declared.v1", CrisisEvent.CrisisDeclared.class);
        add("crisis.changed.v1", CrisisEvent.CrisisChanged.class);
        add("crisis.ended.v1", CrisisEvent.CrisisEnded.class);
        add("scale-up.declared.v1", CrisisEvent.ScaleUpDeclared.class);
        add("scale-up.extended.v1", CrisisEvent.ScaleUpExtended.class);
        add("scale-up.ended.v1", CrisisEvent.ScaleUpEnded.class);
        add("response-level.set.v1", CrisisEvent.ResponseLevelSet.class);
        add("structure.proposed.v1", StructureEvent.StructureProposed.class);
        add("structure.activated.v1", StructureEvent.StructureActivated.class);
        add("structure.suspended.v1", StructureEvent.StructureSuspended.class);
        add("structure.resumed.v1", StructureEvent.StructureResumed.class);
        add("structure.relocated.v1", StructureEvent.StructureRelocated.class);
        add("structure.transition-begun.v1", StructureEvent.StructureTransitionBegan.class);
        add("structure.merged.v1", StructureEvent.StructureMerged.class);
        add("structure.closed.v1", StructureEvent.StructureClosed.class);
        add("structure.confirmed.v1", StructureEvent.StructureConfirmed.class);
        add("structure.described.v1", StructureEvent.StructureDescribed.class);
        add("convener.contacted.v1", StructureEvent.ConvenerContacted.class);
        add("platform.adapted.v1", FrameEvent.PlatformAdapted.class);
        add("integrated-mission.begun.v1", FrameEvent.IntegratedMissionBegan.class);
        add("integrated-mission.ended.v1", FrameEvent.IntegratedMissionEnded.class);
        add("programme.started.v1", ProgrammeEvent.ProgrammeStarted.class);
        add("programme.ended.v1", ProgrammeEvent.ProgrammeEnded.class);
        add("post.established.v1", RepresentationEvent.PostEstablished.class);
        add("post.abolished.v1", RepresentationEvent.PostAbolished.class);
        add("post.taken-up.v1", RepresentationEvent.PostTakenUp.class);
        add("post.left.v1", RepresentationEvent.PostLeft.class);
        add("representative.assigned.v1", RepresentationEvent.RepresentativeAssigned.class);
        add("representative.released.v1", RepresentationEvent.RepresentativeReleased.class);
        add("representative.handed-over.v1", RepresentationEvent.RepresentativeHandedOver.class);
        add("coordinator.designated.v1", RepresentationEvent.CoordinatorDesignated.class);
        add("absence.recorded.v1", RepresentationEvent.AbsenceRecorded.class);
        add("meeting.attended.v1", MeetingEvent.MeetingAttended.class);
        add("meeting.missed.v1", MeetingEvent.MeetingMissed.class);
        add("meeting.scheduled.v1", MeetingEvent.MeetingScheduled.class);
        add("meeting.cancelled.v1", MeetingEvent.MeetingCancelled.class);
        add("action.started.v1", ResponseEvent.ActionStarted.class);
        add("action.done.v1", ResponseEvent.ActionDone.class);
        add("action.not-needed.v1", ResponseEvent.ActionNotNeeded.class);
        add("surge.requested.v1", ResponseEvent.SurgeRequested.class);
        add("surge.approved.v1", ResponseEvent.SurgeApproved.class);
        add("surge.arrived.v1", ResponseEvent.SurgeArrived.class);
        add("finding.assigned.v1", FindingEvent.FindingAssigned.class);
        add("finding.settled.v1", FindingEvent.FindingSettled.class);
        add("reminder.acknowledged.v1", NoticeEvent.ReminderAcknowledged.class);
        add("silence.begun.v1", NoticeEvent.SilenceBegan.class);
        add("silence.ended.v1", NoticeEvent.SilenceEnded.class);
        add("policy.set.v1", NoticeEvent.PolicySet.class);
        add("working-week.set.v1", NoticeEvent.WorkingWeekSet.class);
        add("note.recorded.v1", NoteRecorded.class);
        add("fact.corrected.v1", Amendment.FactCorrected.class);
        add("fact.retracted.v1", Amendment.FactRetracted.class);
    }

    private EventTypes() {}

    /** All wire names, in the order of the catalogue of events. */
    public static Set<String> names() {
        return java.util.Collections.unmodifiableSet(BY_NAME.keySet());
    }

    public static Optional<Class<? extends Event>> typeOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static String nameOf(Event event) {
        String name = BY_TYPE.get(event.getClass());
        if (name == null) throw new IllegalStateException("no wire name for " + event.getClass());
        return name;
    }

    private static void add(String name, Class<? extends Event> type) {
        BY_NAME.put(name, type);
        BY_TYPE.put(type, name);
    }
}
