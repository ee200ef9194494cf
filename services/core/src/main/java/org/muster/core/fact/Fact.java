package org.muster.core.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;

/**
 * A report that was accepted: it is kept for ever and never overwritten. Instants are kept to the
 * millisecond, so that a fact is the same after any store or wire.
 *
 * @param effective when it took effect; in the future, if it is known beforehand
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

    public Fact {
        reportedAt = reportedAt.truncatedTo(ChronoUnit.MILLIS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The order in which facts are folded. */
    public static final Comparator<Fact> BY_EFFECT = Comparator.comparing(Fact::order);

    /** The order in which facts became known, total in the same way. */
    public static final Comparator<Fact> BY_RECORDING =
            Comparator.comparing(Fact::recordedAt).thenComparing(Fact::id);

    /** When it took effect: a day begins at midnight in the country, not in Greenwich. */
    public Instant begins() {
        return effective.begins(Countries.zone(country));
    }

    /** Its place in the order in which facts are folded. */
    public EffectOrder order() {
        return new EffectOrder(begins(), recordedAt, id);
    }

    /** What it changes. */
    public Subject subject() {
        return Subject.of(event);
    }

    /**
     * When the fact can matter to anybody at the earliest: it has taken effect and is recorded. The
     * correction of a fact counts as known since the fact was.
     */
    public Instant knownSince() {
        Instant begins = begins();
        return begins.isAfter(recordedAt) ? begins : recordedAt;
    }

    /**
     * This fact as it should have been reported: under its own id and its own time of recording, so
     * that it keeps its place among others, with the time of effect, author and source of the
     * correction.
     */
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
