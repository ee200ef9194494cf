package org.muster.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.clash.Clashes;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.expectation.Expectation;
import org.muster.core.expectation.Expectations;
import org.muster.core.given.Histories;
import org.muster.core.given.Seeds;
import org.muster.core.given.TestCatalogue;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;

/** However absurd a history is, what is computed from its situation holds together. */
class AnyHistoryTest {
    private static final Instant END = Histories.BEGINNING.plus(Duration.ofDays(500));

    @ParameterizedTest
    @MethodSource("seeds")
    void R9_every_structure_that_is_not_over_stands_in_the_tree_once(long seed) {
        Situation situation = situation(seed);
        assertThat(all(new StructureTree(situation, TestCatalogue.ofTheGuidance()).branches()))
                .containsExactlyInAnyOrderElementsOf(
                        situation.structures().values().stream()
                                .filter(s -> !s.over())
                                .map(s -> s.id().value())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void R78_only_structures_that_have_begun_and_are_not_over_ask_for_anything(long seed) {
        Situation situation = situation(seed);
        Duties duties = new Duties(situation, TestCatalogue.ofTheGuidance());
        assertThat(duties.at(END))
                .extracting(Duty::structure)
                .allMatch(id -> underWay(situation.structures().get(id)));
        assertThat(
                        new Clashes(situation, duties.seating(), ZoneOffset.UTC)
                                .between(END, END.plus(Duration.ofDays(14))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void R11_no_table_is_expected_and_misplaced_at_once(long seed) {
        List<Expectation> found =
                new Expectations(situation(seed), TestCatalogue.ofTheGuidance()).at(END);
        assertThat(found).extracting(e -> e.platform() + "/" + e.sector()).doesNotHaveDuplicates();
        assertThat(found).allSatisfy(e -> assertThat(e.sources()).isNotEmpty());
    }

    static LongStream seeds() {
        return Seeds.many();
    }

    private static Situation situation(long seed) {
        return Standing.of(Histories.COUNTRY, new Histories(seed).facts(300), END).situation();
    }

    private static boolean underWay(@Nullable Structure structure) {
        return structure != null && structure.underWay();
    }

    private static List<String> all(Collection<Branch> branches) {
        return branches.stream()
                .flatMap(
                        b ->
                                Stream.concat(
                                        Stream.of(b.structure().value()), all(b.under()).stream()))
                .toList();
    }
}
