package org.muster.core.situation;

import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.ScaleUp;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.CrisisEvent.CrisisChanged;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.CrisisEvent.CrisisEnded;
import org.muster.core.fact.CrisisEvent.ResponseLevelSet;
import org.muster.core.fact.CrisisEvent.ScaleUpDeclared;
import org.muster.core.fact.CrisisEvent.ScaleUpEnded;
import org.muster.core.fact.CrisisEvent.ScaleUpExtended;
import org.muster.core.fact.Fact;

/** How facts about crises and their scale-up change a situation (R56, R76, R77). */
final class CrisisFold {
    private final Fold fold;
    final TreeMap<CrisisId, Crisis> crises;

    CrisisFold(Fold fold, Situation start) {
        this.fold = fold;
        this.crises = new TreeMap<>(start.crises());
    }

    void apply(Fact fact, CrisisEvent event) {
        compare(fact, event);
        Crisis known = crises.get(event.crisis());
        if (event instanceof CrisisDeclared declared) put(declare(fact, declared, known));
        else if (known == null)
            fold.find(fact, FindingKind.CRISIS_NOT_KNOWN_BEFORE, event.crisis());
        else put(changed(fact, event, known));
    }

    private void compare(Fact fact, CrisisEvent event) {
        CrisisId crisis = event.crisis();
        switch (event) {
            case CrisisDeclared _ -> fold.sayings.event(fact, "state", "declared", crisis);
            case CrisisEnded _ -> fold.sayings.event(fact, "state", "ended", crisis);
            case ScaleUpDeclared _ -> fold.sayings.event(fact, "scale-up", "declared", crisis);
            case ScaleUpEnded _ -> fold.sayings.event(fact, "scale-up", "ended", crisis);
            case CrisisChanged _, ScaleUpExtended _, ResponseLevelSet _ -> {
                // may be said as often as it changes
            }
        }
    }

    private Crisis changed(Fact fact, CrisisEvent event, Crisis known) {
        return switch (event) {
            case CrisisDeclared declared -> declare(fact, declared, known);
            case CrisisChanged changed ->
                    known.changed(changed.name(), changed.context(), changed.glide());
            case CrisisEnded _ -> end(fact, known);
            case ScaleUpDeclared declared -> scaleUp(fact, declared, known);
            case ScaleUpExtended extended -> extend(fact, extended, known);
            case ScaleUpEnded _ -> endScaleUp(fact, known);
            case ResponseLevelSet set -> known.at(set.iomLevel());
        };
    }

    private Crisis declare(Fact fact, CrisisDeclared event, @Nullable Crisis known) {
        fold.named.begins(fact);
        if (known == null || !known.ongoing())
            return Crisis.declared(
                    event.crisis(),
                    event.name(),
                    event.context(),
                    event.glide(),
                    fact.begins(),
                    fact.knownSince(),
                    clockFrom(fact),
                    fact.source().provenance());
        fold.find(fact, FindingKind.CRISIS_DECLARED_TWICE, event.crisis());
        return known.changed(event.name(), event.context(), event.glide());
    }

    private Crisis end(Fact fact, Crisis known) {
        if (known.ongoing()) return known.ended(fact.begins());
        fold.find(fact, FindingKind.CRISIS_ENDED_TWICE, known.id());
        return known;
    }

    private Crisis scaleUp(Fact fact, ScaleUpDeclared event, Crisis known) {
        if (fold.endsTooEarly(fact, event.until(), known.id())) return known;
        if (goesOn(known.scaleUp()))
            fold.find(fact, FindingKind.SCALE_UP_DECLARED_TWICE, known.id());
        return known.scaledUp(ScaleUp.declared(fact.begins(), event.area(), event.until()));
    }

    private Crisis extend(Fact fact, ScaleUpExtended event, Crisis known) {
        if (fold.endsTooEarly(fact, event.until(), known.id())) return known;
        ScaleUp scaleUp = known.scaleUp();
        if (scaleUp != null && scaleUp.ongoing())
            return known.scaledUp(scaleUp.extended(fact.begins(), event.until()));
        fold.find(fact, FindingKind.SCALE_UP_NOT_DECLARED_BEFORE, known.id());
        return known.scaledUp(ScaleUp.declared(fact.begins(), null, event.until()));
    }

    private Crisis endScaleUp(Fact fact, Crisis known) {
        ScaleUp scaleUp = known.scaleUp();
        if (scaleUp != null && scaleUp.ongoing())
            return known.scaledUp(scaleUp.ended(fact.begins()));
        fold.find(fact, FindingKind.SCALE_UP_NOT_DECLARED_BEFORE, known.id());
        return known;
    }

    private static boolean goesOn(@Nullable ScaleUp scaleUp) {
        return scaleUp != null && scaleUp.ongoing();
    }

    private void put(Crisis crisis) {
        crises.put(crisis.id(), crisis);
    }

    private static @Nullable Instant clockFrom(Fact fact) {
        return switch (fact.effective().precision()) {
            case MINUTE, DAY -> fact.begins();
            case MONTH, YEAR -> null;
        };
    }
}
