package org.muster.core.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;

/**
 * Where a country stands: the situation as far as it has taken effect, and the known facts that lie
 * ahead. Facts in order are folded without looking back; a late fact or an amendment asks for the
 * whole history.
 *
 * @param last the fact folded last, or null
 * @param ahead facts in force that take effect later, in order
 */
public record Standing(Situation situation, @Nullable Fact last, List<Fact> ahead) {
    public Standing {
        ahead = List.copyOf(ahead);
    }

    public static Standing unknown(CountryCode country) {
        return new Standing(Situation.unknown(country), null, List.of());
    }

    /** The standing at {@code now}, from everything that is known. */
    public static Standing of(CountryCode country, List<Fact> all, Instant now) {
        List<Fact> inForce = new History(country, all).inForce(Instant.MAX);
        return new Standing(Situation.unknown(country), null, inForce).at(now);
    }

    /**
     * The standing once time has come to {@code now}: what has taken effect meanwhile is folded.
     */
    public Standing at(Instant now) {
        int due = 0;
        while (due < ahead.size() && !ahead.get(due).effective().at().isAfter(now)) due++;
        if (due == 0) return this;
        List<Fact> folded = ahead.subList(0, due);
        return new Standing(
                situation.after(folded), folded.getLast(), ahead.subList(due, ahead.size()));
    }

    /**
     * The standing after new facts, none seen before; empty when one of them is late or amends
     * another, so that the history must be folded again.
     */
    public Optional<Standing> with(List<Fact> fresh, Instant now) {
        for (Fact fact : fresh) {
            boolean late = last != null && Fact.BY_EFFECT.compare(fact, last) < 0;
            if (late || fact.event() instanceof Amendment) return Optional.empty();
        }
        List<Fact> merged = new ArrayList<>(ahead);
        merged.addAll(fresh);
        merged.sort(Fact.BY_EFFECT);
        return Optional.of(new Standing(situation, last, merged).at(now));
    }

    /** When the next fact ahead takes effect, or null. */
    public @Nullable Instant nextEffect() {
        return ahead.isEmpty() ? null : ahead.getFirst().effective().at();
    }
}
