package org.muster.core.situation;

import java.util.List;
import java.util.TreeMap;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FindingEvent;
import org.muster.core.fact.FindingEvent.FindingAssigned;
import org.muster.core.fact.FindingEvent.FindingSettled;

/** Who sees to what does not fit. Whether anything is found of the fact at all is not asked. */
final class CareFold {
    private final TreeMap<FactId, Care> cares = new TreeMap<>();

    CareFold(Situation start) {
        for (Care c : start.cares()) cares.put(c.fact(), c);
    }

    List<Care> cares() {
        return List.copyOf(cares.values());
    }

    void forget(FactId fact) {
        cares.remove(fact);
    }

    void apply(Fact fact, FindingEvent event) {
        Care before = cares.get(event.fact());
        Care after =
                switch (event) {
                    case FindingAssigned e -> new Care(e.fact(), e.person(), null, fact.begins());
                    case FindingSettled e ->
                            new Care(
                                    e.fact(),
                                    before == null ? null : before.person(),
                                    e.how(),
                                    fact.begins());
                };
        cares.put(event.fact(), after);
    }
}
