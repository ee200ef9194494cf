package org.muster.core.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Fact;

/**
 * Where a country stands: the situation as far as it has taken effect, and the known facts that lie
 * ahead. Facts in order are folded without looking back; a late fact or an amendment asks for the
 * whole history. However the facts came and however often one looked meanwhile, the standing equals
 * that of everything at once.
 *
 * <p>A fact that takes effect in the future waits in {@code ahead} and changes nothing before its
 * time; duties and reminders that are computed from the situation for a later instant do not know
 * of it. Time must not run backwards: what is folded stays folded.
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
     * The standing after new facts, none seen before; empty when one of them is late, amends
     * another or is what an earlier amendment was waiting for, so that the history must be folded
     * again.
     *
     * @param now not before the instant of this standing
     */
    public Optional<Standing> with(List<Fact> fresh, Instant now) {
        Set<String> amended = amendedUnseen();
        for (Fact fact : fresh) {
            boolean late = last != null && Fact.BY_EFFECT.compare(fact, last) < 0;
            boolean awaited = amended.contains(fact.id().value());
            if (late || awaited || fact.event() instanceof Amendment) return Optional.empty();
        }
        List<Fact> merged = new ArrayList<>(ahead);
        merged.addAll(fresh);
        merged.sort(Fact.BY_EFFECT);
        return Optional.of(new Standing(situation, last, merged).at(now));
    }

    /** The facts that amendments are about but that were not known when these came. */
    private Set<String> amendedUnseen() {
        Set<String> unseen = new HashSet<>();
        for (Finding f : situation.findings())
            if (f.kind() == FindingKind.AMENDS_AN_UNKNOWN_FACT) unseen.add(f.subject());
        for (Fact f : ahead) if (f.event() instanceof Amendment a) unseen.add(a.target().value());
        return unseen;
    }

    /** When the next fact ahead takes effect, or null. */
    public @Nullable Instant nextEffect() {
        return ahead.isEmpty() ? null : ahead.getFirst().effective().at();
    }
}
