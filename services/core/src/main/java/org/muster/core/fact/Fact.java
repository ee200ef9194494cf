package org.muster.core.fact;

import java.time.Instant;
import java.util.Comparator;
import org.muster.core.country.CountryCode;

/**
 * A report that was accepted: it is kept for ever and never overwritten.
 *
 * @param effective when it took effect
 * @param reportedAt when somebody reported it
 * @param recordedAt when Muster recorded it
 */
public record Fact(
        FactId id,
        CountryCode country,
        Effective effective,
        Instant reportedAt,
        Instant recordedAt,
        AuthorId author,
        Source source,
        Event event) {

    /**
     * The order in which facts are folded: by effect, then by recording; total, so any order of
     * arrival gives it.
     */
    public static final Comparator<Fact> BY_EFFECT =
            Comparator.comparing((Fact f) -> f.effective().at())
                    .thenComparing(Fact::recordedAt)
                    .thenComparing(Fact::id);

    /** The order in which facts became known. */
    public static final Comparator<Fact> BY_RECORDING =
            Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id);

    /** When the fact can matter to anybody at the earliest: it has taken effect and is known. */
    public Instant knownSince() {
        return effective.at().isAfter(recordedAt) ? effective.at() : recordedAt;
    }

    /** This fact as it should have been reported. */
    public Fact correctedBy(Fact correction, Event replacement) {
        return new Fact(
                id,
                country,
                correction.effective,
                reportedAt,
                recordedAt,
                correction.author,
                correction.source,
                replacement);
    }
}
