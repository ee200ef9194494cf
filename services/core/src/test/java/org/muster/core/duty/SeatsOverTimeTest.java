package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.Holder.Held;
import org.muster.core.given.Histories;
import org.muster.core.given.TestCatalogue;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;

/** What holds of every seat at every instant, whatever was reported. */
class SeatsOverTimeTest {
    private static final String MANY = "org.muster.core.given.Seeds#many";
    private static final Catalogue CATALOGUE = TestCatalogue.ofTheGuidance();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void the_stretches_of_empty_seats_say_the_same_as_looking_at_every_instant(long seed) {
        Histories given = new Histories(seed);
        Situation situation = situation(given);
        Duties duties = new Duties(situation, CATALOGUE);
        for (Structure s : situation.structures().values()) {
            List<EmptySeat> stretches = duties.emptySeats(s);
            for (int i = 0; i < 40; i++) {
                Instant at = given.instant();
                if (at.isBefore(s.state().since())) continue;
                assertThat(reasonIn(stretches, at)).isEqualTo(reasonAt(duties, s, at));
            }
        }
    }

    private static Optional<GapReason> reasonIn(List<EmptySeat> stretches, Instant at) {
        return stretches.stream()
                .filter(e -> new Span(e.from(), e.until()).covers(at))
                .map(EmptySeat::reason)
                .findFirst();
    }

    private static Optional<GapReason> reasonAt(Duties duties, Structure s, Instant at) {
        return duties.of(s, at)
                .filter(Duty::required)
                .flatMap(d -> d.gaps().stream().map(Gap::reason).findFirst())
                .filter(GapReason::emptySeat);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void whoever_holds_a_seat_is_there_and_no_observer_of_it(long seed) {
        Histories given = new Histories(seed);
        Situation situation = situation(given);
        Instant at = given.instant();
        for (Duty duty : new Duties(situation, CATALOGUE).at(at)) {
            if (!(duty.holder() instanceof Held held)) continue;
            assertThat(situation.absences())
                    .noneMatch(a -> a.person().equals(held.person()) && a.covers(at));
            assertThat(duty.observers()).doesNotContain(held.person());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void a_mandatory_seat_is_never_filled_by_those_who_only_observe(long seed) {
        Histories given = new Histories(seed);
        Situation situation = situation(given);
        Instant at = given.instant();
        Office office = new Office(situation);
        for (Duty duty : new Duties(situation, CATALOGUE).at(at)) {
            if (duty.obligation() != Obligation.MANDATORY) continue;
            if (!(duty.holder() instanceof Held held)) continue;
            boolean observes =
                    office.holds(held.person(), r -> r.value().startsWith("FIELD_SECURITY"), at);
            boolean heads =
                    office.holds(held.person(), r -> r.value().equals("CHIEF_OF_MISSION"), at);
            assertThat(observes && !heads).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void gaps_say_once_what_is_missing_and_never_since_later_than_now(long seed) {
        Histories given = new Histories(seed);
        Situation situation = situation(given);
        Instant at = given.instant();
        for (Duty duty : new Duties(situation, CATALOGUE).at(at)) {
            assertThat(duty.gaps()).extracting(Gap::reason).doesNotHaveDuplicates();
            assertThat(duty.gaps()).allMatch(g -> !g.since().isAfter(at));
            assertThat(duty.gaps().stream().anyMatch(g -> g.reason().emptySeat()))
                    .isEqualTo(!duty.filled());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(MANY)
    void whoever_is_there_as_primary_holds_the_seat_unless_only_observing(long seed) {
        Histories given = new Histories(seed);
        Situation situation = situation(given);
        Instant at = given.instant();
        Duties duties = new Duties(situation, CATALOGUE);
        for (Duty duty : duties.at(at)) {
            for (Assignment a : situation.assignments()) {
                if (!a.structure().equals(duty.structure()) || !a.covers(at)) continue;
                if (a.kind() != AssignmentKind.PRIMARY) continue;
                if (duty.observers().contains(a.person())) continue;
                boolean away =
                        situation.absences().stream()
                                .anyMatch(b -> b.person().equals(a.person()) && b.covers(at));
                if (duty.holder() instanceof Held held)
                    assertThat(held.person().equals(a.person())).isEqualTo(!away);
                else assertThat(away).isTrue();
            }
        }
    }

    private static Situation situation(Histories given) {
        return Standing.of(Histories.COUNTRY, given.facts(200), Instant.MAX).situation();
    }
}
