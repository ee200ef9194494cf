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
import org.muster.core.policy.About;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Care;
import org.muster.core.situation.Finding;
import org.muster.core.situation.Situation;

/** What the office is reminded of beside its tables: loose ends. */
final class OfficeEpisodes {
    private final Situation situation;
    private final Catalogue catalogue;
    private final Policies policies;
    private final List<Episode> found = new ArrayList<>();

    OfficeEpisodes(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.policies = Policies.of(situation, catalogue);
    }

    List<Episode> all() {
        for (Crisis c : situation.crises().values()) transition(c);
        findings();
        return found;
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
}
