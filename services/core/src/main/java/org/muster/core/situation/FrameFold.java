package org.muster.core.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FrameEvent;
import org.muster.core.fact.FrameEvent.IntegratedMissionBegan;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
import org.muster.core.fact.ProgrammeEvent;
import org.muster.core.fact.ProgrammeEvent.ProgrammeEnded;
import org.muster.core.fact.ProgrammeEvent.ProgrammeStarted;
import org.muster.core.fact.Subject;
import org.muster.core.representation.Programme;
import org.muster.core.structure.Adaptation;
import org.muster.core.structure.IntegratedMission;
import org.muster.core.structure.SectorCode;

/** How the frame of a country and what IOM implements there change (R6, R7, R17, R24). */
final class FrameFold {
    private final Fold fold;
    private final TreeMap<Subject, Adaptation> adaptations = new TreeMap<>();
    private final TreeMap<SectorCode, List<Programme>> programmes = new TreeMap<>();
    private @Nullable IntegratedMission mission;

    FrameFold(Fold fold, Situation start) {
        this.fold = fold;
        for (Adaptation a : start.adaptations())
            adaptations.put(Subject.frame(a.platform(), a.sector()), a);
        for (Programme p : start.programmes()) in(p.sector()).add(p);
        mission = start.mission();
    }

    List<Adaptation> adaptations() {
        return List.copyOf(adaptations.values());
    }

    List<Programme> programmes() {
        return programmes.values().stream().flatMap(List::stream).toList();
    }

    @Nullable IntegratedMission mission() {
        return mission;
    }

    void forget(Subject subject) {
        switch (subject.kind()) {
            case FRAME -> adaptations.remove(subject);
            case PROGRAMME -> programmes.remove(new SectorCode(subject.id()));
            case MISSION -> mission = null;
            case CRISIS, STRUCTURE, POST, PERSON, NOTES, AMENDMENTS -> {
                // kept elsewhere
            }
        }
    }

    void apply(Fact fact, FrameEvent event) {
        switch (event) {
            case PlatformAdapted adapted -> adapt(fact, adapted);
            case IntegratedMissionBegan began -> beginMission(fact, began.name());
            case IntegratedMissionEnded _ -> endMission(fact);
        }
    }

    void apply(Fact fact, ProgrammeEvent event) {
        switch (event) {
            case ProgrammeStarted started -> start(fact, started);
            case ProgrammeEnded ended -> end(fact, ended);
        }
    }

    private void adapt(Fact fact, PlatformAdapted event) {
        if (event.chair() != null) fold.sayings.chair(fact, event.chair(), event.platform());
        adaptations.put(
                fact.subject(),
                new Adaptation(
                        event.platform(),
                        event.sector(),
                        event.absent(),
                        event.chair(),
                        event.names(),
                        event.reason(),
                        fact.begins()));
    }

    private void beginMission(Fact fact, String name) {
        fold.sayings.event(fact, "mission", "begun " + name, fact.country());
        mission = new IntegratedMission(name, fact.begins(), null);
    }

    private void endMission(Fact fact) {
        fold.sayings.event(fact, "mission", "ended", fact.country());
        IntegratedMission known = mission;
        if (known == null || !known.ongoing())
            fold.find(fact, FindingKind.NO_MISSION_BEFORE, fact.country());
        else mission = new IntegratedMission(known.name(), known.since(), fact.begins());
    }

    /** The same programme said again goes on as it was. */
    private void start(Fact fact, ProgrammeStarted event) {
        fold.sayings.event(fact, "in " + event.area(), "started", event.sector());
        List<Programme> all = in(event.sector());
        boolean goesOn =
                all.stream()
                        .anyMatch(
                                p ->
                                        p.covers(fact.begins())
                                                && (event.area() == null
                                                        ? p.area() == null
                                                        : p.in(event.area())));
        if (!goesOn)
            all.add(new Programme(event.sector(), event.area(), event.name(), fact.begins(), null));
    }

    private void end(Fact fact, ProgrammeEnded event) {
        fold.sayings.event(fact, "in " + event.area(), "ended", event.sector());
        List<Programme> all = in(event.sector());
        if (all.stream().noneMatch(p -> p.covers(fact.begins()) && p.in(event.area())))
            fold.find(fact, FindingKind.NO_PROGRAMME_BEFORE, event.sector());
        all.replaceAll(
                p -> p.covers(fact.begins()) && p.in(event.area()) ? p.endedAt(fact.begins()) : p);
    }

    private List<Programme> in(SectorCode sector) {
        return programmes.computeIfAbsent(sector, _ -> new ArrayList<>());
    }
}
