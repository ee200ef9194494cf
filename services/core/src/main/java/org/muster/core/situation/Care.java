package org.muster.core.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.FactId;
import org.muster.core.identity.PersonId;

/**
 * Who sees to a fact that does not fit, and what came of it.
 *
 * @param person who sees to it, or null
 * @param settled what was found out, or null while it is open
 * @param since when that was said
 */
public record Care(
        FactId fact, @Nullable PersonId person, @Nullable String settled, Instant since) {

    public boolean open() {
        return settled == null;
    }
}
