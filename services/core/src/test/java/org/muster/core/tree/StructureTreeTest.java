package org.muster.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/** Structures stand in a tree (R9). */
class StructureTreeTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void R9_clusters_stand_under_the_ICCG_and_the_ICCG_under_the_HCT() {
        reports.activated("HCT", "ICCG", "CLUSTER-HEA");
        assertThat(above("CLUSTER-HEA")).isEqualTo("ICCG");
        assertThat(above("ICCG")).isEqualTo("HCT");
        assertThat(above("HCT")).isNull();
    }

    @Test
    void R9_where_a_step_is_missing_the_next_one_is_taken() {
        reports.activated("HCT", "CLUSTER-HEA");
        assertThat(above("CLUSTER-HEA")).isEqualTo("HCT");
    }

    @Test
    void R9_a_cluster_of_an_area_stands_under_that_of_the_area_around_it_then_of_the_country() {
        reports.activated("ICCG", "CLUSTER-HEA")
                .activatedIn("SD02", "CLUSTER-HEA-darfur")
                .activatedIn("SD02001", "CLUSTER-HEA-fasher");
        assertThat(above("CLUSTER-HEA-fasher")).isEqualTo("CLUSTER-HEA-darfur");
        assertThat(above("CLUSTER-HEA-darfur")).isEqualTo("CLUSTER-HEA");
    }

    @Test
    void R9_a_cluster_of_an_area_without_one_in_the_country_stands_under_the_group_of_the_area() {
        reports.activated("HCT", "ICCG")
                .activatedIn("SD02", "ICCG-darfur")
                .activatedIn("SD02", "CLUSTER-HEA-darfur");
        assertThat(above("CLUSTER-HEA-darfur")).isEqualTo("ICCG-darfur");
        assertThat(above("ICCG-darfur")).isEqualTo("ICCG");
    }

    @Test
    void an_area_of_responsibility_stands_under_its_cluster() {
        reports.activated("ICCG", "CLUSTER-PRO");
        reports.say(
                new StructureActivated(
                        new StructureId("violence"),
                        new PlatformCode("CLUSTER"),
                        new SectorCode("PRO-GBV"),
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of()));
        assertThat(above("violence")).isEqualTo("CLUSTER-PRO");
    }

    @Test
    void R9_what_is_said_to_be_above_it_counts_more_than_what_is_usual() {
        reports.activated("HCT", "ICCG", "FORUM", "CLUSTER-HEA").under("FORUM", "CLUSTER-HEA");
        assertThat(above("CLUSTER-HEA")).isEqualTo("FORUM");
    }

    @Test
    void R78_under_a_merged_structure_means_under_the_one_it_became_part_of() {
        reports.activated("HCT", "FORUM", "OTHER", "CLUSTER-HEA")
                .under("FORUM", "CLUSTER-HEA")
                .merged("FORUM", "OTHER");
        assertThat(above("CLUSTER-HEA")).isEqualTo("OTHER");
    }

    @Test
    void under_a_closed_or_unknown_structure_the_usual_place_counts() {
        reports.activated("HCT", "FORUM", "CLUSTER-HEA", "ICCG")
                .under("FORUM", "CLUSTER-HEA")
                .under("NOWHERE", "ICCG")
                .closed("FORUM");
        assertThat(above("CLUSTER-HEA")).isEqualTo("ICCG");
        assertThat(above("ICCG")).isEqualTo("HCT");
    }

    @Test
    void a_circle_hangs_nowhere_and_loses_nothing() {
        reports.activated("A", "B", "C").under("B", "A").under("A", "B").under("A", "C");
        assertThat(above("A")).isNull();
        assertThat(above("B")).isNull();
        assertThat(above("C")).isEqualTo("A");
        assertThat(all(tree().branches())).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void R9_five_hundred_structures_each_stand_in_the_tree_once() {
        reports.activated("HCT", "ICCG", "CLUSTER-HEA");
        for (int i = 0; i < 497; i++)
            reports.activatedIn("SD%02d%03d".formatted(i % 20, i), "CLUSTER-HEA-" + i);
        assertThat(all(tree().branches())).hasSize(500).doesNotHaveDuplicates();
        assertThat(tree().branches()).hasSize(1);
    }

    private @Nullable String above(String structure) {
        return tree().above(new StructureId(structure)).map(StructureId::value).orElse(null);
    }

    private StructureTree tree() {
        return new StructureTree(
                reports.at("2023-02-01").situation(), TestCatalogue.ofTheGuidance());
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
