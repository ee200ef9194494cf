package org.muster.core.situation;

import java.util.Collection;
import java.util.Set;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;

/** The facts of a country as far as they are kept, asked for only by what has to look back. */
public interface KnownFacts {
    /** All of them, in no order. */
    Collection<Fact> all();

    /**
     * At least the facts about some subjects, all amendments, and what those amend, in no order.
     */
    Collection<Fact> about(Set<Subject> subjects);
}
