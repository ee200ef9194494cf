package org.muster.benchmark.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.situation.Standing;

/** What is measured is what is meant; how fast it is, no test says. */
class WhatIsMeasuredTest {

    @Test
    void facts_are_folded_into_structures_without_a_finding_however_they_are_cut() {
        FoldBenchmark fold = new FoldBenchmark();
        Standing standing = fold.fold();
        assertThat(standing.situation().structures()).hasSize(150);
        assertThat(standing.situation().findings())
                .noneMatch(f -> f.kind().name().contains("NOT_KNOWN"));
        assertThat(fold.foldInBatchesOf500()).isEqualTo(standing);
        assertThat(fold.floor()).hasSize(150);
    }

    @Test
    void a_late_fact_gives_what_all_facts_at_once_give() {
        for (int facts : new int[] {100, 10_000}) {
            LateFactBenchmark late = new LateFactBenchmark();
            late.facts = facts;
            late.folded();
            assertThat(late.late()).isEqualTo(late.allAgain());
            assertThat(late.inOrder()).isNotEqualTo(late.late());
        }
    }

    @Test
    void every_structure_asks_for_a_duty() {
        DutiesBenchmark duties = new DutiesBenchmark();
        duties.structures = 500;
        duties.folded();
        assertThat(duties.duties()).hasSize(500);
    }
}
