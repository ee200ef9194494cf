package org.muster.core.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.StructureEvent;
import org.muster.core.fact.Subject;

/**
 * Where a country stands: the situation as far as it has taken effect, and the known facts that lie
 * ahead. A fact that comes after all others of its subject is folded without looking back; a late
 * one asks for the facts of its subject, an amendment for those of what it amends. However the
 * facts came and however often one looked meanwhile, the standing equals that of everything at
 * once.
 *
 * <p>A fact that takes effect in the future waits in {@code ahead} and changes nothing before its
 * time; duties and reminders that are computed from the situation for a later instant do not know
 * of it. Time must not run backwards: what is folded stays folded.
 *
 * @param marks how far each subject is folded
 * @param ahead facts in force that take effect later, in order
 */
public record Standing(Situation situation, Marks marks, List<Fact> ahead) {
    public Standing {
        ahead = List.copyOf(ahead);
    }

    public static Standing unknown(CountryCode country) {
        return new Standing(Situation.unknown(country), Marks.NONE, List.of());
    }

    /** The standing at {@code now}, from everything that is known. */
    public static Standing of(CountryCode country, Collection<Fact> all, Instant now) {
        List<Fact> inForce = new History(country, all).inForce(Instant.MAX);
        return new Standing(Situation.unknown(country), Marks.NONE, inForce).at(now);
    }

    /**
     * The standing once time has come to {@code now}: what has taken effect meanwhile is folded.
     */
    public Standing at(Instant now) {
        return again(Set.of(), ahead, now);
    }

    /**
     * The standing after new facts.
     *
     * @param fresh facts none of which was seen before
     * @param known the facts of the country, the new ones among them
     * @param now not before the instant of this standing
     */
    public Standing with(Collection<Fact> fresh, KnownFacts known, Instant now) {
        Amended amended =
                amends(fresh)
                        ? Amended.by(fresh, known.about(Set.of(Subject.AMENDMENTS)))
                        : Amended.NOTHING;
        List<Fact> plain = fresh.stream().filter(f -> !amended.facts().contains(f.id())).toList();
        Set<Subject> late = late(plain, amended.subjects());
        List<Fact> inForce = new ArrayList<>();
        if (!late.isEmpty())
            for (Fact f : new History(situation.country(), known.about(late)).inForce(Instant.MAX))
                if (late.contains(f.subject())) inForce.add(f);
        for (Fact f : ahead) if (!late.contains(f.subject())) inForce.add(f);
        for (Fact f : plain) if (!late.contains(f.subject())) inForce.add(f);
        return again(late, inForce, now);
    }

    /**
     * The subjects whose facts must be read again: those of which a new fact is late or that were
     * amended, and those of which something was found, or may be now, because of what else was
     * known before.
     */
    private Set<Subject> late(Collection<Fact> fresh, Set<Subject> amended) {
        Set<Subject> late = new TreeSet<>(amended);
        for (Subject subject : amended) late.addAll(naming(subject));
        for (Fact fact : fresh) {
            if (!Sayings.compares(fact)) continue;
            if (!marks.inOrder(fact.subject(), fact.order())) late.add(fact.subject());
            if (begins(fact.event())) late.addAll(doubting(fact));
        }
        return late;
    }

    /** Whether new facts change what others say, or are changed by others that came before. */
    private boolean amends(Collection<Fact> fresh) {
        return fresh.stream().anyMatch(f -> f.event() instanceof Amendment || awaited(f.id()));
    }

    /** Whether a fact says that a crisis or structure is there. */
    private static boolean begins(Event event) {
        return event instanceof CrisisDeclared
                || event instanceof StructureEvent
                || event instanceof MeetingEvent;
    }

    private Standing again(Set<Subject> forgotten, List<Fact> inForce, Instant now) {
        List<Fact> sorted = new ArrayList<>(inForce);
        sorted.sort(Fact.BY_EFFECT);
        int due = 0;
        while (due < sorted.size() && !sorted.get(due).begins().isAfter(now)) due++;
        if (due == 0 && forgotten.isEmpty())
            return sorted.equals(ahead) ? this : new Standing(situation, marks, sorted);
        Fold fold = new Fold(situation, marks);
        forgotten.forEach(fold::forget);
        sorted.subList(0, due).forEach(fold::apply);
        return new Standing(fold.situation(), fold.marks(), sorted.subList(due, sorted.size()));
    }

    /** Whatever was found to name what by this fact was there before. */
    private List<Subject> doubting(Fact fact) {
        FindingKind doubt =
                fact.subject().kind() == Subject.Kind.CRISIS
                        ? FindingKind.CRISIS_NOT_KNOWN_BEFORE
                        : FindingKind.MERGED_INTO_AN_UNKNOWN_STRUCTURE;
        return situation.findings().stream()
                .filter(f -> f.kind() == doubt && f.subject().equals(fact.subject().id()))
                .filter(f -> fact.order().isBefore(f.order()))
                .map(Finding::of)
                .toList();
    }

    /** The subjects of facts that name another one. */
    private Set<Subject> naming(Subject subject) {
        return marks.named().getOrDefault(subject, new TreeSet<>());
    }

    /** Whether an amendment came before the fact that it is about. */
    private boolean awaited(FactId fact) {
        return situation.findings().stream()
                        .anyMatch(
                                f ->
                                        f.kind() == FindingKind.AMENDS_AN_UNKNOWN_FACT
                                                && f.subject().equals(fact.value()))
                || ahead.stream()
                        .anyMatch(f -> f.event() instanceof Amendment a && a.target().equals(fact));
    }

    /** When the next fact ahead takes effect, or null. */
    public @Nullable Instant nextEffect() {
        return ahead.isEmpty() ? null : ahead.getFirst().begins();
    }
}
