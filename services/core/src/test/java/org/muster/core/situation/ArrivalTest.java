package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.given.Histories;

/** Whatever the order in which facts arrive, and however often. */
class ArrivalTest {
    private static final String MANY = "org.muster.core.given.Seeds#many";

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void any_order_of_arrival_gives_the_same_situation(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = given.facts(300);
        Instant asOf = given.instant();
        Instant knownAt = given.instant();
        History one = history(facts);
        History other = history(given.shuffled(facts));

        assertThat(other.situation(asOf, Instant.MAX)).isEqualTo(one.situation(asOf, Instant.MAX));
        assertThat(other.situation(asOf, knownAt)).isEqualTo(one.situation(asOf, knownAt));
        assertThat(other.fates(knownAt)).isEqualTo(one.fates(knownAt));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void doubled_facts_change_nothing(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = given.facts(200);
        List<Fact> doubled = given.shuffled(given.doubled(facts));

        assertThat(doubled).hasSizeGreaterThan(facts.size());
        assertThat(history(doubled).facts()).isEqualTo(history(facts).facts());
        assertThat(end(doubled)).isEqualTo(end(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void of_two_contents_under_one_id_the_one_recorded_first_counts(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = given.plainFacts(60);
        List<Fact> both = new ArrayList<>(facts);
        for (Fact f : facts)
            both.add(recorded(given.fact(f.id(), given.event()), f.recordedAt().plusMillis(1)));

        assertThat(end(given.shuffled(both))).isEqualTo(end(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void correcting_a_fact_equals_never_having_reported_the_wrong_one(long seed) {
        Histories given = new Histories(seed);
        List<Fact> right = given.facts(150);
        List<Fact> told = new ArrayList<>();
        for (Fact f : right) {
            if (amended(right, f) || given.below(4) > 0) {
                told.add(f);
            } else {
                told.add(recorded(given.fact(f.id(), given.event()), f.recordedAt()));
                told.add(correction(f, f.id(), f.event(), f.recordedAt().plusMillis(1)));
            }
        }

        assertThat(told).hasSizeGreaterThan(right.size());
        assertThat(end(given.shuffled(told))).isEqualTo(end(right));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void correcting_a_correction_equals_having_corrected_at_once(long seed) {
        Histories given = new Histories(seed);
        List<Fact> right = given.plainFacts(40);
        List<Fact> told = new ArrayList<>();
        for (Fact f : right) {
            told.add(recorded(given.fact(f.id(), given.event()), f.recordedAt()));
            FactId amended = f.id();
            for (int i = 1 + given.below(4); i > 0; i--) {
                Event wrong = given.event();
                Fact c = correction(f, amended, wrong, given.instant());
                told.add(c);
                amended = c.id();
            }
            told.add(correction(f, amended, f.event(), given.instant()));
        }

        assertThat(end(given.shuffled(told))).isEqualTo(end(right));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void retracting_equals_never_having_reported(long seed) {
        Histories given = new Histories(seed);
        List<Fact> right = given.facts(150);
        List<Fact> told = new ArrayList<>(right);
        for (int i = 0; i < 40; i++) {
            Fact wrong = given.fact(new FactId("wrong-" + i), given.event());
            told.add(wrong);
            told.add(given.fact(new FactId("end-" + i), new FactRetracted(wrong.id(), "not so")));
        }

        assertThat(end(given.shuffled(told))).isEqualTo(end(right));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void retracting_an_amendment_equals_never_having_amended(long seed) {
        Histories given = new Histories(seed);
        List<Fact> right = given.plainFacts(80);
        List<Fact> told = new ArrayList<>(right);
        for (int i = 0; i < 40; i++) {
            Fact wrong =
                    given.fact(new FactId("wrong-" + i), given.amendment(given.any(right).id()));
            told.add(wrong);
            told.add(given.fact(new FactId("end-" + i), new FactRetracted(wrong.id(), "not so")));
        }

        assertThat(end(given.shuffled(told))).isEqualTo(end(right));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void what_is_recorded_later_was_not_known_before(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = given.facts(150);
        Instant knownAt = given.instant();
        List<Fact> known = facts.stream().filter(f -> !f.recordedAt().isAfter(knownAt)).toList();
        Instant asOf = given.instant();

        assertThat(history(facts).situation(asOf, knownAt))
                .isEqualTo(history(known).situation(asOf, Instant.MAX));
        assertThat(history(facts).fates(knownAt).keySet())
                .containsExactlyInAnyOrderElementsOf(known.stream().map(Fact::id).toList())
                .isSubsetOf(history(facts).fates(knownAt.plus(Duration.ofDays(30))).keySet());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void the_fates_say_which_facts_are_in_force(long seed) {
        Histories given = new Histories(seed);
        History history = history(given.facts(200));
        Map<FactId, Fact> inForce = new HashMap<>();
        history.inForce(Instant.MAX).forEach(f -> inForce.put(f.id(), f));
        Map<FactId, Fate> fates = history.fates(Instant.MAX);

        for (Fact f : history.facts()) {
            if (f.event() instanceof Amendment) continue;
            Fate fate = fates.getOrDefault(f.id(), Fate.STANDS);
            Fact now = inForce.get(f.id());
            switch (fate.kind()) {
                case STANDS -> assertThat(now).isEqualTo(f);
                case RETRACTED -> assertThat(now).isNull();
                case CORRECTED -> assertThat(now).isNotNull().isNotEqualTo(f);
            }
        }
        assertThat(fates.values())
                .extracting(Fate::kind)
                .contains(Fate.Kind.STANDS, Fate.Kind.CORRECTED, Fate.Kind.RETRACTED);
    }

    @Test
    void a_chain_of_ten_thousand_corrections_ends_with_the_last() {
        Histories given = new Histories(1);
        Fact first = given.plainFacts(1).getFirst();
        List<Fact> told = new ArrayList<>(List.of(first));
        for (int i = 0; i < 10_000; i++)
            told.add(given.fact(new FactCorrected(told.getLast().id(), given.event())));
        FactCorrected last = (FactCorrected) told.getLast().event();

        assertThat(history(told).inForce(Instant.MAX))
                .extracting(Fact::event)
                .containsExactly(last.replacement());
    }

    private static boolean amended(List<Fact> facts, Fact fact) {
        return fact.event() instanceof Amendment
                || facts.stream()
                        .anyMatch(
                                f ->
                                        f.event() instanceof Amendment a
                                                && a.target().equals(fact.id()));
    }

    private static Fact recorded(Fact fact, Instant at) {
        return new Fact(
                fact.id(),
                fact.country(),
                fact.effective(),
                fact.reportedAt(),
                at,
                fact.author(),
                fact.source(),
                fact.event());
    }

    /** A correction that says the same as a fact of what it says, when and by whom. */
    private static Fact correction(
            Fact said, FactId target, Event replacement, Instant recordedAt) {
        return new Fact(
                new FactId("c-" + target),
                said.country(),
                said.effective(),
                recordedAt,
                recordedAt,
                said.author(),
                said.source(),
                new FactCorrected(target, replacement));
    }

    private static History history(List<Fact> facts) {
        return new History(Histories.COUNTRY, facts);
    }

    private static Situation end(List<Fact> facts) {
        return history(facts).situation(Instant.MAX, Instant.MAX);
    }
}
