package org.muster.core.situation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;

/**
 * Which amendments are in force. An amendment is settled once all that amend it are: those that
 * nobody amends first, then what they are about, and so on. Those in a circle never get there and
 * change nothing, like those whose target is not known.
 */
final class Amendments {
    private final Map<FactId, Fact> known = new HashMap<>();
    private final Map<FactId, List<Fact>> about = new HashMap<>();

    /** The amendment that gives a fact its content or takes it away. */
    private final Map<FactId, Fact> deciding = new HashMap<>();

    private final Set<FactId> settled = new HashSet<>();

    Amendments(Collection<Fact> facts) {
        for (Fact f : facts) {
            known.put(f.id(), f);
            if (f.event() instanceof Amendment a)
                about.computeIfAbsent(a.target(), _ -> new ArrayList<>()).add(f);
        }
        settle(facts);
    }

    private void settle(Collection<Fact> facts) {
        Queue<Fact> ready = new ArrayDeque<>();
        Map<FactId, Integer> open = new HashMap<>();
        about.forEach((id, amendments) -> open.put(id, amendments.size()));
        for (Fact f : facts)
            if (f.event() instanceof Amendment && !open.containsKey(f.id())) ready.add(f);
        while (!ready.isEmpty()) {
            Fact fact = ready.remove();
            settled.add(fact.id());
            if (!(fact.event() instanceof Amendment amendment)) continue;
            Fact target = known.get(amendment.target());
            if (target == null || open.merge(target.id(), -1, Integer::sum) > 0) continue;
            decide(target);
            ready.add(target);
        }
    }

    /** Of several amendments the one recorded last counts, unless it was itself retracted. */
    private void decide(Fact target) {
        List<Fact> latestFirst = new ArrayList<>(about.getOrDefault(target.id(), List.of()));
        latestFirst.sort(Fact.BY_RECORDING.reversed());
        for (Fact amendment : latestFirst) {
            Fact over = deciding.get(amendment.id());
            if (over != null && !corrects(over)) continue;
            deciding.put(target.id(), over == null ? amendment : over);
            return;
        }
    }

    private static boolean corrects(Fact amendment) {
        return amendment.event() instanceof FactCorrected;
    }

    Fate fate(Fact fact) {
        Fact by = deciding.get(fact.id());
        if (by == null) return Fate.STANDS;
        return new Fate(corrects(by) ? Fate.Kind.CORRECTED : Fate.Kind.RETRACTED, by.id());
    }

    /**
     * The facts to fold: the retracted left out, the corrected as they should have been, and of the
     * amendments only those that change nothing.
     */
    List<Fact> inForce() {
        List<Fact> standing = new ArrayList<>(known.size());
        for (Fact fact : known.values()) {
            Fact by = deciding.get(fact.id());
            if (fact.event() instanceof Amendment amendment) {
                boolean retracted = by != null && !corrects(by);
                if (!retracted && changesNothing(fact, amendment)) standing.add(fact);
            } else if (by == null) {
                standing.add(fact);
            } else if (by.event() instanceof FactCorrected correction) {
                standing.add(fact.correctedBy(by, correction.replacement()));
            }
        }
        return standing;
    }

    private boolean changesNothing(Fact fact, Amendment amendment) {
        return !known.containsKey(amendment.target()) || !settled.contains(fact.id());
    }
}
