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
import org.muster.core.duty.Duties;
import org.muster.core.duty.Holder.Held;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.policy.About;
import org.muster.core.policy.ReminderKind;
import org.muster.core.representation.Assignment;
import org.muster.core.situation.Finding;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;

/** What the office is reminded of beside its tables: what ends or begins soon, and loose ends. */
final class OfficeEpisodes {
    private final Situation situation;
    private final Duties duties;
    private final Catalogue catalogue;
    private final Policies policies;
    private final List<Episode> found = new ArrayList<>();

    OfficeEpisodes(Situation situation, Duties duties, Catalogue catalogue) {
        this.situation = situation;
        this.duties = duties;
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

    /** An assignment ends, and nobody is assigned in its place by then (R80). */
    private void ending(Assignment a) {
        Instant until = a.until();
        Structure s = situation.structures().get(a.structure());
        if (until == null || s == null || !s.underWay() || followed(a, until)) return;
        Occasion occasion = new Occasion(until, a.person(), List.of(s.id()), null);
        ahead(Matter.of(ReminderKind.ASSIGNMENT_ENDING, s.id()).on(occasion), until);
    }

    private boolean followed(Assignment a, Instant until) {
        return situation.assignments().stream()
                .anyMatch(
                        b ->
                                b.structure().equals(a.structure())
                                        && b.kind() == a.kind()
                                        && b.covers(until));
    }

    /** Somebody will be away from a seat. */
    private void away(AbsenceRecorded absence, Instant from) {
        for (Structure s : situation.structures().values()) {
            boolean holds =
                    s.meets()
                            && duties.seating().holder(s, from) instanceof Held held
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

    /** Facts do not fit together: one reminder for all of them. */
    private void findings() {
        situation.openFindings().stream()
                .map(Finding::order)
                .map(o -> o.recordedAt())
                .min(Comparator.naturalOrder())
                .ifPresent(this::finding);
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
