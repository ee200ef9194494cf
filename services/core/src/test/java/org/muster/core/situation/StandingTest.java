package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.given.Histories;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Suspended;

/** A standing that is brought forward equals that of everything at once. */
class StandingTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#many")
    void in_batches_of_any_order_and_steps_of_any_length_it_is_that_of_everything(long seed) {
        Histories given = new Histories(seed);
        List<Fact> arriving = given.shuffled(given.facts(60));
        forward(given, arriving);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#many")
    void facts_in_order_are_folded_without_looking_back(long seed) {
        Histories given = new Histories(seed);
        List<Fact> arriving = new ArrayList<>(given.plainFacts(60));
        arriving.sort(Fact.BY_EFFECT);
        assertThat(forward(given, arriving)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#few")
    void hundreds_of_facts_in_the_order_of_their_recording_too(long seed) {
        Histories given = new Histories(seed);
        List<Fact> arriving = new ArrayList<>(given.facts(700));
        arriving.sort(Fact.BY_RECORDING);
        Standing standing = Standing.unknown(Histories.COUNTRY);
        List<Fact> seen = new ArrayList<>();
        Instant now = Histories.BEGINNING;
        for (Fact f : arriving) {
            if (f.recordedAt().isAfter(now)) now = f.recordedAt();
            seen.add(f);
            standing = standing.with(List.of(f), new Kept(seen), now);
        }
        assertThat(standing).isEqualTo(Standing.of(Histories.COUNTRY, arriving, now));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#few")
    void thousands_of_facts_refolded_from_where_it_stands_equal_all_folded_at_once(long seed) {
        Histories given = new Histories(seed);
        List<Fact> arriving = given.shuffled(given.facts(3000));
        Standing standing = Standing.unknown(Histories.COUNTRY);
        Instant now = Histories.BEGINNING;
        for (int seen = 0; seen < arriving.size(); ) {
            int size = Math.min(1 + given.below(400), arriving.size() - seen);
            List<Fact> batch = arriving.subList(seen, seen + size);
            seen += size;
            now = now.plus(Duration.ofDays(given.below(60)));
            standing = standing.with(batch, new Kept(arriving.subList(0, seen)), now);
            assertThat(standing)
                    .isEqualTo(Standing.of(Histories.COUNTRY, arriving.subList(0, seen), now));
        }
    }

    /** Brings facts in, comparing at every step; returns how often all was folded again. */
    private static int forward(Histories given, List<Fact> arriving) {
        Standing standing = Standing.unknown(Histories.COUNTRY);
        List<Fact> seen = new ArrayList<>();
        Instant now = Histories.BEGINNING;
        int again = 0;
        while (seen.size() < arriving.size()) {
            int size = Math.min(1 + given.below(6), arriving.size() - seen.size());
            List<Fact> batch = arriving.subList(seen.size(), seen.size() + size);
            seen.addAll(batch);
            if (given.below(2) == 0) now = later(now, batch.getLast().begins());
            Kept kept = new Kept(seen);
            standing = standing.with(batch, kept, now);
            again += kept.asked().size();
            assertThat(standing).isEqualTo(Standing.of(Histories.COUNTRY, seen, now));
            now = later(now, given.instant());
            standing = standing.at(now);
            assertThat(standing).isEqualTo(Standing.of(Histories.COUNTRY, seen, now));
        }
        return again;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.muster.core.given.Seeds#many")
    void it_is_the_situation_of_the_history_at_that_instant(long seed) {
        Histories given = new Histories(seed);
        List<Fact> facts = given.facts(100);
        Instant now = given.instant();
        assertThat(Standing.of(Histories.COUNTRY, facts, now).situation())
                .isEqualTo(new History(Histories.COUNTRY, facts).situation(now, Instant.MAX));
    }

    @Test
    void a_fact_ahead_changes_nothing_before_its_time() {
        Reports reports =
                Reports.in("SDN")
                        .on("2023-01-01")
                        .activated("UNCT")
                        .on("2023-06-01")
                        .recorded("2023-01-01")
                        .suspended("UNCT");
        Standing standing = standing(reports, "2023-05-31T23:59:59.999+02:00");

        assertThat(standing.situation().findings()).isEmpty();
        assertThat(standing.ahead()).hasSize(1);
        assertThat(standing.nextEffect()).isEqualTo(Times.at("2023-06-01"));

        Standing later = standing.at(Times.at("2023-06-01"));
        assertThat(later.nextEffect()).isNull();
        assertThat(later.situation().structures().values())
                .singleElement()
                .extracting(s -> s.state())
                .isInstanceOf(Suspended.class);
    }

    @Test
    void a_late_fact_asks_for_the_facts_of_its_subject_only() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("UNCT").activated("OMT");
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-14").as("late").confirmed("UNCT")))
                .containsExactly("STRUCTURE/UNCT");
    }

    @Test
    void a_fact_that_is_late_in_the_country_but_not_for_its_subject_asks_for_nothing() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("UNCT");
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-14").as("other").activated("OMT")))
                .isEmpty();
    }

    @Test
    void an_amendment_asks_for_the_facts_of_what_it_changes_only() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("UNCT").activated("OMT");
        assertThat(askedFor(before, Reports.in("SDN").on("2023-04-30").as("a").retracted("f0000")))
                .containsExactly("AMENDMENTS/all", "STRUCTURE/UNCT");
    }

    @Test
    void a_correction_that_says_it_of_another_structure_asks_for_the_facts_of_both() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("UNCT").activated("OMT");
        Reports fresh = Reports.in("SDN").on("2023-04-30").as("a");
        fresh.corrected("f0000", new StructureConfirmed(new StructureId("PMT")));
        assertThat(askedFor(before, fresh))
                .containsExactly("AMENDMENTS/all", "STRUCTURE/PMT", "STRUCTURE/UNCT");
    }

    @Test
    void when_a_declaration_is_retracted_whoever_named_the_crisis_is_asked_too() {
        Reports before =
                Reports.in("SDN")
                        .on("2023-04-15")
                        .crisis("war")
                        .activatedFor("war", "UNCT")
                        .activated("OMT")
                        .done("war", "MEFM");
        assertThat(askedFor(before, Reports.in("SDN").on("2023-04-30").as("a").retracted("f0000")))
                .containsExactly("AMENDMENTS/all", "CRISIS/war", "STRUCTURE/UNCT", "RESPONSE/war");
    }

    @Test
    void a_fact_that_an_earlier_amendment_was_waiting_for_asks_for_the_amendments() {
        Reports before = Reports.in("SDN").on("2023-04-15").retracted("awaited");
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-30").as("awaited").activated("UNCT")))
                .containsExactly("AMENDMENTS/all", "AMENDMENTS/all");
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-30").as("other").activated("UNCT")))
                .isEmpty();
    }

    @Test
    void a_structure_that_is_heard_of_late_asks_for_what_was_merged_into_it() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("OMT").merged("OMT", "UNCT");
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-14").as("late").activated("UNCT")))
                .containsExactly("STRUCTURE/OMT");
    }

    @Test
    void a_crisis_that_was_declared_before_asks_for_whoever_named_it_and_for_nobody_else() {
        Reports before =
                Reports.in("SDN")
                        .on("2023-04-15")
                        .activatedFor("war", "UNCT")
                        .activatedFor("flood", "HCT");
        assertThat(askedFor(before, Reports.in("SDN").on("2023-04-14").as("late").crisis("war")))
                .containsExactly("STRUCTURE/UNCT");
        assertThat(askedFor(before, Reports.in("SDN").on("2023-04-16").as("later").crisis("war")))
                .isEmpty();
        assertThat(
                        askedFor(
                                before,
                                Reports.in("SDN").on("2023-04-14").as("end").crisisEnded("war")))
                .isEmpty();
    }

    @Test
    void what_lies_ahead_makes_nobody_look_back() {
        Reports before = Reports.in("SDN").on("2023-04-15").activated("OMT");
        before.on("2023-06-01").recorded("2023-04-15").suspended("OMT").retracted("never");
        assertThat(askedFor(before, Reports.in("SDN").on("2023-04-30").as("next").confirmed("OMT")))
                .isEmpty();
    }

    private static List<String> askedFor(Reports before, Reports fresh) {
        List<Fact> all = new ArrayList<>(before.facts());
        all.addAll(fresh.facts());
        Kept kept = new Kept(all);
        standing(before, "2023-05-01").with(fresh.facts(), kept, Times.at("2023-05-01"));
        return kept.asked();
    }

    private static Standing standing(Reports reports, String now) {
        return Standing.of(reports.country(), reports.facts(), Times.at(now));
    }
}
