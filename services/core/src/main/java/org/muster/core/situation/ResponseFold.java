package org.muster.core.situation;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Fact;
import org.muster.core.fact.ResponseEvent;
import org.muster.core.fact.ResponseEvent.ActionDone;
import org.muster.core.fact.ResponseEvent.ActionNotNeeded;
import org.muster.core.fact.ResponseEvent.ActionStarted;
import org.muster.core.fact.ResponseEvent.SurgeApproved;
import org.muster.core.fact.ResponseEvent.SurgeArrived;
import org.muster.core.fact.ResponseEvent.SurgeRequested;
import org.muster.core.fact.Subject;
import org.muster.core.response.ActionCode;
import org.muster.core.response.ActionRecord;
import org.muster.core.response.Progress;
import org.muster.core.response.Surge;
import org.muster.core.response.SurgeId;

/**
 * How facts about actions and surge change a situation; one that does not fit is kept and found.
 */
final class ResponseFold {
    private final Fold fold;
    private final TreeMap<Subject, TreeMap<ActionCode, ActionRecord>> actions = new TreeMap<>();
    private final TreeMap<Subject, TreeMap<SurgeId, Surge>> surges = new TreeMap<>();

    ResponseFold(Fold fold) {
        this.fold = fold;
    }

    void start(Situation start) {
        start.actions().forEach(this::put);
        start.surges().forEach(this::put);
    }

    List<ActionRecord> actions() {
        return actions.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    List<Surge> surges() {
        return surges.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    void forget(Subject subject) {
        actions.remove(subject);
        surges.remove(subject);
    }

    void apply(Fact fact, ResponseEvent event) {
        CrisisId crisis = event.crisis();
        if (crisis != null && !fold.declaredBefore(fact, crisis))
            fold.find(fact, FindingKind.CRISIS_NOT_KNOWN_BEFORE, crisis);
        Instant at = fact.begins();
        switch (event) {
            case ActionStarted e -> action(fact, e, e.action(), Progress.STARTED, null);
            case ActionDone e -> action(fact, e, e.action(), Progress.DONE, null);
            case ActionNotNeeded e -> action(fact, e, e.action(), Progress.NOT_NEEDED, e.reason());
            case SurgeRequested e -> {
                compare(fact, e.surge(), "requested");
                put(of(e.crisis(), e.surge()).requested(at, e.profile()));
            }
            case SurgeApproved e -> approve(fact, of(e.crisis(), e.surge()));
            case SurgeArrived e -> arrive(fact, of(e.crisis(), e.surge()), e);
        }
    }

    private void action(
            Fact fact,
            ResponseEvent event,
            ActionCode action,
            Progress progress,
            @Nullable String reason) {
        compare(fact, action, progress.name());
        Instant at = fact.begins();
        put(new ActionRecord(event.crisis(), action, progress, at, reason));
    }

    private void compare(Fact fact, Object what, String step) {
        fold.sayings.event(fact, what.toString(), step, what);
    }

    private void approve(Fact fact, Surge surge) {
        compare(fact, surge.id(), "approved");
        if (surge.requestedAt() == null) skipped(fact, surge);
        put(surge.approved(fact.begins()));
    }

    private void arrive(Fact fact, Surge surge, SurgeArrived event) {
        compare(fact, surge.id(), "arrived");
        if (surge.approvedAt() == null) skipped(fact, surge);
        put(surge.arrived(fact.begins(), event.person()));
    }

    private void skipped(Fact fact, Surge surge) {
        fold.find(fact, FindingKind.SURGE_STEP_NOT_KNOWN_BEFORE, surge.id());
    }

    private Surge of(CrisisId crisis, SurgeId id) {
        Surge known = surges.getOrDefault(Subject.response(crisis), new TreeMap<>()).get(id);
        return known == null ? Surge.unknown(crisis, id) : known;
    }

    private void put(ActionRecord said) {
        actions.computeIfAbsent(Subject.response(said.crisis()), _ -> new TreeMap<>())
                .put(said.action(), said);
    }

    private void put(Surge surge) {
        surges.computeIfAbsent(Subject.response(surge.crisis()), _ -> new TreeMap<>())
                .put(surge.id(), surge);
    }
}
