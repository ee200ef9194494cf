package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.given.Histories;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.History;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Suspended;

/** What was learned later about a day. */
class HindsightTest {
    private static final StructureId UNCT = new StructureId("UNCT");

    @Test
    void a_suspension_reported_a_week_late_revises_the_days_between() {
        Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");
        reports.on("2023-04-20").recorded("2023-04-27").as("late").suspended("UNCT");

        Hindsight of24April = on("2023-04-24", reports);
        assertThat(ids(of24April)).containsExactly("late");
        Revision revision = of24April.revised().getFirst();
        assertThat(revision.structure()).isEqualTo(UNCT);
        assertThat(then(revision).state()).isInstanceOf(Active.class);
        assertThat(since(revision).state()).isInstanceOf(Suspended.class);
        assertThat(on("2023-04-19", reports).revised()).as("before it took effect").isEmpty();
        assertThat(on("2023-04-28", reports).learned()).as("once it was known").isEmpty();
    }

    @Test
    void a_structure_nobody_had_reported_was_not_known_then() {
        Reports reports = Reports.in("SDN").on("2023-01-01").recorded("2023-03-01");
        reports.activated("UNCT");

        Revision revision = on("2023-02-01", reports).revised().getFirst();
        assertThat(revision.then()).isNull();
        assertThat(since(revision).gaps()).contains(GapReason.NOBODY_SEATED);
    }

    @Test
    void a_holder_named_afterwards_had_filled_the_seat() {
        Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");
        reports.on("2023-01-02").recorded("2023-03-01").takenUp("COM", "CHIEF_OF_MISSION", "anna");

        Revision revision = on("2023-02-01", reports).revised().getFirst();
        assertThat(then(revision).holder()).isNull();
        assertThat(then(revision).gaps()).contains(GapReason.NOBODY_SEATED);
        assertThat(since(revision).holder()).isEqualTo(new PersonId("anna"));
        assertThat(since(revision).gaps()).doesNotContain(GapReason.NOBODY_SEATED);
    }

    @Test
    void a_correction_is_learned_about_the_day_of_what_it_corrects() {
        Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");
        reports.on("2023-02-01").as("wrong").suspended("UNCT");
        reports.on("2023-05-01").as("mended");
        reports.corrected("wrong", new StructureSuspended(UNCT, "it was in May"));

        Hindsight inMarch = on("2023-03-01", reports);
        assertThat(ids(inMarch)).containsExactly("mended");
        assertThat(then(inMarch.revised().getFirst()).state()).isInstanceOf(Suspended.class);
        assertThat(since(inMarch.revised().getFirst()).state()).isInstanceOf(Active.class);
    }

    @Test
    void only_what_was_known_until_an_instant_is_told() {
        Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");
        reports.on("2023-01-05").recorded("2023-03-01").suspended("UNCT");

        Hindsight early = hindsight("2023-02-01", "2023-02-28", reports.facts());
        assertThat(early.learned()).isEmpty();
        assertThat(early.revised()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#many")
    void nothing_is_revised_unless_something_was_learned(long seed) {
        Histories given = new Histories(seed);
        History history = new History(Histories.COUNTRY, given.facts(150));
        for (int i = 0; i < 5; i++) {
            Instant on = given.instant();
            Hindsight found = Hindsight.of(history, TestCatalogue.ofTheGuidance(), on, Instant.MAX);
            if (found.learned().isEmpty()) assertThat(found.revised()).isEmpty();
            assertThat(found.learned()).allMatch(f -> f.recordedAt().isAfter(on));
        }
    }

    private static Said then(Revision revision) {
        return Objects.requireNonNull(revision.then());
    }

    private static Said since(Revision revision) {
        return Objects.requireNonNull(revision.since());
    }

    private static Hindsight on(String day, Reports reports) {
        return hindsight(day, "2030-01-01", reports.facts());
    }

    private static Hindsight hindsight(String on, String knownAt, List<Fact> facts) {
        History history = new History(Histories.COUNTRY, facts);
        return Hindsight.of(
                history, TestCatalogue.ofTheGuidance(), Times.at(on), Times.at(knownAt));
    }

    private static List<String> ids(Hindsight hindsight) {
        return hindsight.learned().stream().map(f -> f.id().value()).toList();
    }
}
