package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.duty.Duties;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.given.Histories;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.situation.History;
import org.muster.core.situation.Situation;

/**
 * Whatever was reported, of whatever times: there is a situation, with its duties and reminders.
 */
class NothingThrowsTest {
    private static final Catalogue CATALOGUE = TestCatalogue.ofTheGuidance();
    private static final List<Instant> TIMES =
            List.of(
                    Times.at("0000-01-01T00:00:00Z"),
                    Times.at("2023-06-01"),
                    Times.at("9999-12-31T23:59:59.999Z"));
    private static final List<Instant> INSTANTS =
            List.of(Instant.MIN, TIMES.getFirst(), TIMES.get(1), TIMES.getLast(), Instant.MAX);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#many")
    void neither_the_fold_nor_what_follows_from_it(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = new ArrayList<>();
        for (Fact f : given.facts(200)) facts.add(given.below(5) == 0 ? extreme(given, f) : f);
        History history = new History(Histories.COUNTRY, facts);
        for (Instant asOf : INSTANTS)
            assertThatCode(() -> lookAt(history.situation(asOf, given.any(INSTANTS))))
                    .doesNotThrowAnyException();
    }

    private static void lookAt(Situation situation) {
        Duties duties = new Duties(situation, CATALOGUE);
        situation.structures().values().forEach(duties::emptySeats);
        INSTANTS.forEach(duties::at);
        ReminderPlan plan = new ReminderPlan(situation, CATALOGUE);
        for (Instant now : TIMES) {
            plan.due(now);
            plan.nextWake(now).ifPresent(wake -> plan.between(now, wake));
        }
    }

    private static Fact extreme(Histories given, Fact fact) {
        return new Fact(
                fact.id(),
                fact.country(),
                Effective.minute(given.any(TIMES)),
                fact.reportedAt(),
                given.any(TIMES),
                fact.author(),
                fact.source(),
                extreme(given, fact.event()));
    }

    private static Event extreme(Histories given, Event event) {
        Instant until = given.any(INSTANTS);
        return switch (event) {
            case AbsenceRecorded e -> new AbsenceRecorded(e.person(), until, e.reason());
            case RepresentativeAssigned e ->
                    new RepresentativeAssigned(e.structure(), e.person(), e.kind(), until);
            case PostTakenUp e ->
                    new PostTakenUp(e.post(), e.role(), e.person(), e.officerInCharge(), until);
            default -> event;
        };
    }
}
