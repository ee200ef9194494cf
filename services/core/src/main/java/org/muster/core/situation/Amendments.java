package org.muster.core.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;

/**
 * Which amendments are in force. An amendment is about a fact that was recorded before it, so they
 * are settled from the latest to the earliest; of several about the same fact the latest wins. A
 * retracted correction never was; a corrected correction corrects with the new content.
 */
final class Amendments {
    private final Map<FactId, Fact> deciding = new HashMap<>();
    private final Map<FactId, FactCorrected> content = new HashMap<>();

    Amendments(Collection<Fact> facts) {
        Map<FactId, Fact> byId = new HashMap<>();
        facts.forEach(f -> byId.put(f.id(), f));
        List<Fact> amendments = new ArrayList<>();
        for (Fact f : facts) if (f.event() instanceof Amendment) amendments.add(f);
        amendments.sort(Fact.BY_RECORDING.reversed());
        for (Fact f : amendments) settle(f, (Amendment) f.event(), byId);
    }

    private void settle(Fact fact, Amendment amendment, Map<FactId, Fact> byId) {
        Fact target = byId.get(amendment.target());
        if (target == null || Fact.BY_RECORDING.compare(target, fact) >= 0) return;
        Fact over = deciding.get(fact.id());
        if (over != null && !content.containsKey(over.id())) return;
        if (deciding.containsKey(target.id())) return;
        if (over == null) {
            deciding.put(target.id(), fact);
            if (amendment instanceof FactCorrected corrected) content.put(fact.id(), corrected);
        } else {
            deciding.put(target.id(), over);
        }
    }

    Fate fate(Fact fact) {
        Fact by = deciding.get(fact.id());
        if (by == null) return Fate.STANDS;
        return new Fate(
                content.containsKey(by.id()) ? Fate.Kind.CORRECTED : Fate.Kind.RETRACTED, by.id());
    }

    /**
     * The facts to fold: amendments resolved, the retracted left out, the corrected as they should
     * have been.
     */
    List<Fact> inForce(Collection<Fact> facts) {
        List<Fact> standing = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.event() instanceof Amendment) continue;
            Fact by = deciding.get(fact.id());
            if (by == null) {
                standing.add(fact);
                continue;
            }
            FactCorrected correction = content.get(by.id());
            if (correction != null) standing.add(fact.correctedBy(by, correction.replacement()));
        }
        return standing;
    }
}
