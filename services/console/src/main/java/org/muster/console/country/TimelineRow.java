package org.muster.console.country;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Effective;
import org.muster.core.provenance.Provenance;
import org.muster.core.situation.Fate;

/**
 * A fact on the timeline.
 *
 * @param why what the correction says, or why it was retracted
 * @param by the fact that corrected or retracted it
 * @param corrects whether it can be corrected: a standing fact, or one already corrected
 * @param retracts whether it can be retracted
 */
public record TimelineRow(
        String id,
        Effective effective,
        String sentence,
        Instant recordedAt,
        String author,
        String document,
        Provenance provenance,
        Fate.Kind fate,
        @Nullable String why,
        @Nullable String by,
        boolean corrects,
        boolean retracts) {}
