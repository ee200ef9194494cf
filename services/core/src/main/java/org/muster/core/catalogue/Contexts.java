package org.muster.core.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisContext;

/**
 * What is expected everywhere and at all times, and what each kind of crisis adds to it.
 *
 * @param always what holds without a crisis too
 */
public record Contexts(ContextRule always, Map<CrisisContext, ContextRule> in) {
    public Contexts {
        Map<CrisisContext, ContextRule> copy = new EnumMap<>(CrisisContext.class);
        copy.putAll(in);
        in = Collections.unmodifiableMap(copy);
    }

    /** The rule of a context, or null when the catalogue has none. */
    public @Nullable ContextRule of(CrisisContext context) {
        return in.get(context);
    }
}
