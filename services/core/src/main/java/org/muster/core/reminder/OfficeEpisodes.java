package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Phase;
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.checklist.Checklists;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.policy.About;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Stages.Stage;
import org.muster.core.representation.Assignment;
import org.muster.core.situation.Care;
import org.muster.core.situation.Finding;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;

/** What the office is reminded of beside its tables: what ends or begins soon, and loose ends. */
final class OfficeEpisodes {
    private final Stages stages;
    private final Situation situation;
    private final Catalogue catalogue;
    private final Policies policies;
    private final List<Episode> found = new ArrayList<>();

    OfficeEpisodes(Stages stages, Catalogue catalogue) {
        this.stages = stages;
        this.situation = stages.now().situation();
        this.catalogue = catalogue;
        this.policies = Policies.of(situation, catalogue);
    }

    /**
     * @param ahead facts that take effect later
     */
    List<Episode> all(List<Fact> ahead) {
        for (Assignment a : situation.assignments()) ending(a);
        for (Fact f : ahead)
            if (f.event() instanceof AbsenceRecorded absence) away(absence, f.begins());
        for (Crisis c : situation.crises().values()) transition(c);
        findings();
        return found;
    }

    /** An assignment ends, and nobody is known to be assigned in its place by then (R80). */
    private void ending(Assignment a) {
        Instant until = a.until();
        if (until == null) return;
        Situation then = stages.at(until).situation();
        Structure s = then.structures().get(a.structure());
        if (s == null || !s.underWay() || followed(a, until, then)) return;
        Occasion occasion = new Occasion(until, a.person(), List.of(s.id()), null);
        ahead(Matter.of(ReminderKind.ASSIGNMENT_ENDING, s.id()).on(occasion), until);
    }

    private static boolean followed(Assignment a, Instant until, Situation then) {
        return then.assignments().stream()
                .anyMatch(
                        b ->
                                b.structure().equals(a.structure())
                                        && b.kind() == a.kind()
                                        && b.covers(until));
    }

    /** Somebody will be away from a seat that they hold until then. */
    private void away(AbsenceRecorded absence, Instant from) {
        Stage before = stages.at(from.minusNanos(1));
        Seating seating = before.duties().seating();
        for (Structure s : before.situation().structures().values()) {
            boolean holds =
                    s.meets()
                            && seating.holder(s, from) instanceof Held held
                            && held.person().equals(absence.person());
            if (!holds) continue;
            Occasion occasion = new Occasion(from, absence.person(), List.of(s.id()), null);
            ahead(Matter.of(ReminderKind.ABSENCE_AHEAD, s.id()).on(occasion), from);
        }
    }

    /** A crisis has ended and its transition is not seen to (R77). */
    private void transition(Crisis c) {
        Instant ended = c.until();
        if (ended == null) return;
        List<ChecklistItem> open =
                new Checklists(situation, catalogue)
                        .at(ended).stream()
                                .filter(i -> i.phase() == Phase.TRANSITION)
                                .filter(i -> c.id().equals(i.crisis()))
                                .filter(i -> !i.progress().settled())
                                .toList();
        if (open.isEmpty()) return;
        Matter matter = Matter.of(ReminderKind.TRANSITION_OPEN, c.id());
        Instant end = ended.plus(catalogue.thresholds().unconfirmedOtherwise());
        found.add(Episode.of(matter, policies.of(matter, ended), ended, ended, end));
    }

    /**
     * Facts do not fit together: one reminder for all of them, counted from when there began to be
     * any, so that to settle one of several begins nothing anew.
     */
    private void findings() {
        List<Finding> open = situation.openFindings();
        if (open.isEmpty()) return;
        List<Finding> all =
                situation.findings().stream()
                        .sorted(Comparator.comparing(f -> f.order().recordedAt()))
                        .toList();
        Instant since = Instant.MAX;
        Instant until = Instant.MIN;
        for (Finding f : all) {
            if (f.order().recordedAt().isAfter(until)) since = f.order().recordedAt();
            if (settledAt(f).isAfter(until)) until = settledAt(f);
        }
        finding(since);
    }

    /** When somebody settled it; at no time while nobody has. */
    private Instant settledAt(Finding finding) {
        return situation.care(finding).filter(c -> !c.open()).map(Care::since).orElse(Instant.MAX);
    }

    private void finding(Instant since) {
        About about = new About(ReminderKind.FINDING_OPEN, null, null);
        Matter matter = new Matter(about, null, null, null);
        found.add(Episode.of(matter, policies.of(matter, since), since, since, null));
    }

    private void ahead(Matter matter, Instant at) {
        found.addAll(Ahead.of(matter, policies.before(matter, at), at));
    }
}
