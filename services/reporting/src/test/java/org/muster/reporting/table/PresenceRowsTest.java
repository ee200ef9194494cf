package org.muster.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport.Line;
import org.muster.contract.api.TableReport.Outcome;
import org.muster.core.fact.ProgrammeEvent.ProgrammeStarted;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.structure.StructureId;

class PresenceRowsTest {
    private static final String PRESENCE =
            """
            location_code,admin1_code,admin1_name,org_acronym,org_name,sector_code,sector_name,reference_period_start
            SDN,SD02,North Darfur,IOM,International Organization for Migration,HEA,Health,2026-01-01
            TCD,TD01,Batha,IOM,International Organization for Migration,EDU,Education,2026-01-01
            SDN,SD02,North Darfur,XYZ,Some other organisation,NUT,Nutrition,2026-01-01
            SDN,SD02,North Darfur,IOM,International Organization for Migration,HEA,Health,2026-01-01
            SDN,SD03,South Darfur,OIM,Organisation internationale pour les migrations,HEA,Health,2026-01-01
            SDN,,,IOM,International Organization for Migration,WSH,Water Sanitation Hygiene,2026-01-01
            SDN,,,IOM,International Organization for Migration,MPC,Multi-purpose cash,2026-01-01
            """;

    private final Tabled sudan = new Tabled();

    @Test
    void
            where_IOM_works_in_a_sector_its_cluster_is_proposed_once_for_the_country_and_once_an_area() {
        List<Line> lines = sudan.dryRun(PRESENCE);
        assertThat(lines)
                .extracting(Line::about)
                .containsExactly(
                        "MPC",
                        "CLUSTER-HEA",
                        "CLUSTER-HEA-sd02",
                        "CLUSTER-HEA-sd03",
                        "CLUSTER-WSH");
        assertThat(lines).extracting(Line::chosen).containsExactly(false, true, false, false, true);
        assertThat(lines.get(1).facts().getLast().event().toString()).contains("SD02, SD03");
    }

    @Test
    void only_what_was_accepted_is_taken() {
        sudan.accepted = Set.of("CLUSTER-HEA-sd02");
        sudan.taken(PRESENCE);
        assertThat(structures()).containsExactly(new StructureId("CLUSTER-HEA-sd02"));
        sudan.accepted = null;
        sudan.taken(PRESENCE);
        assertThat(structures())
                .containsExactly(
                        new StructureId("CLUSTER-HEA"),
                        new StructureId("CLUSTER-HEA-sd02"),
                        new StructureId("CLUSTER-WSH"));
    }

    @Test
    void a_cluster_that_stands_is_only_marked_as_relevant_and_nothing_is_proposed_twice() {
        sudan.taken("Structure,Sector,Since\nCluster,HEA,2026-01-01\n");
        Line health = sudan.dryRun(PRESENCE).get(1);
        assertThat(health.facts())
                .extracting(f -> (Object) f.event().getClass())
                .containsExactly(ProgrammeStarted.class, StructureDescribed.class);
        sudan.taken(PRESENCE);
        assertThat(sudan.dryRun(PRESENCE).get(1).outcome()).isEqualTo(Outcome.KNOWN);
    }

    @Test
    void R24_that_IOM_implements_in_a_sector_is_proposed_with_its_cluster() {
        sudan.taken(PRESENCE);
        assertThat(
                        sudan.history()
                                .situation(Instant.parse("2026-11-24T08:00:00Z"), Instant.MAX)
                                .programmes())
                .extracting(p -> p.sector().value())
                .containsExactlyInAnyOrder("HEA", "WSH");
    }

    @Test
    void a_sector_without_a_cluster_is_named_and_keeps_nothing_else_out() {
        Line cash = sudan.dryRun(PRESENCE).getFirst();
        assertThat(cash.remarks().getFirst().reason()).isEqualTo(TableReason.NO_CLUSTER);
        assertThat(cash.remarks().getFirst().value()).isEqualTo("MPC");
    }

    private Set<StructureId> structures() {
        return sudan.history()
                .situation(Instant.parse("2026-11-24T08:00:00Z"), Instant.MAX)
                .structures()
                .keySet();
    }
}
