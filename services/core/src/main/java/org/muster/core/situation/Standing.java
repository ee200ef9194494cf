package org.muster.core.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.CrisisEvent;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;
import org.muster.core.structure.Structure;

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
    private static final Set<Subject.Kind> CONCERNS_A_CRISIS =
            EnumSet.of(Subject.Kind.STRUCTURE, Subject.Kind.RESPONSE);

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
        if (amendedBy(fresh)) return of(situation.country(), known.all(), now);
        Set<Subject> late = late(fresh);
        List<Fact> inForce = new ArrayList<>();
        if (!late.isEmpty())
            for (Fact f : new History(situation.country(), known.about(late)).inForce(Instant.MAX))
                if (late.contains(f.subject())) inForce.add(f);
        for (Fact f : ahead) if (!late.contains(f.subject())) inForce.add(f);
        for (Fact f : fresh) if (!late.contains(f.subject())) inForce.add(f);
        return again(late, inForce, now);
    }

    /**
     * The subjects whose facts must be read again: those of which a new fact is late, and the
     * structures and actions that were found to be about a crisis of which it is news that it was
     * declared before.
     */
    private Set<Subject> late(Collection<Fact> fresh) {
        Set<Subject> late = new TreeSet<>();
        for (Fact fact : fresh) {
            if (fact.subject().kind() == Subject.Kind.NOTES) continue;
            boolean inOrder = marks.inOrder(fact.subject(), fact.order());
            if (!inOrder) late.add(fact.subject());
            if (fact.event() instanceof CrisisEvent event && (!inOrder || doubted(event, fact)))
                late.addAll(concerned(event.crisis()));
        }
        return late;
    }

    /** Whether new facts change what others say, so that those have to be known. */
    private boolean amendedBy(Collection<Fact> fresh) {
        return fresh.stream().anyMatch(f -> f.event() instanceof Amendment || awaited(f.id()));
    }

    private Standing again(Set<Subject> forgotten, List<Fact> inForce, Instant now) {
        List<Fact> sorted = new ArrayList<>(inForce);
        sorted.sort(Fact.BY_EFFECT);
        int due = 0;
        while (due < sorted.size() && !sorted.get(due).effective().at().isAfter(now)) due++;
        if (due == 0 && forgotten.isEmpty())
            return sorted.equals(ahead) ? this : new Standing(situation, marks, sorted);
        Fold fold = new Fold(situation, marks);
        forgotten.forEach(fold::forget);
        sorted.subList(0, due).forEach(fold::apply);
        return new Standing(fold.situation(), fold.marks(), sorted.subList(due, sorted.size()));
    }

    /** Whether something was found to be about the crisis that by this fact was declared before. */
    private boolean doubted(CrisisEvent event, Fact fact) {
        return situation.findings().stream()
                .anyMatch(
                        f ->
                                f.kind() == FindingKind.CRISIS_NOT_KNOWN_BEFORE
                                        && CONCERNS_A_CRISIS.contains(f.of().kind())
                                        && f.subject().equals(event.crisis().value())
                                        && fact.order().isBefore(f.order()));
    }

    private List<Subject> concerned(CrisisId crisis) {
        Subject response = Subject.response(crisis);
        return Stream.concat(
                        Stream.of(response).filter(marks.last()::containsKey),
                        situation.structures().values().stream()
                                .filter(s -> s.crises().contains(crisis))
                                .map(Structure::id)
                                .map(id -> new Subject(Subject.Kind.STRUCTURE, id.value())))
                .toList();
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
        return ahead.isEmpty() ? null : ahead.getFirst().effective().at();
    }
}
