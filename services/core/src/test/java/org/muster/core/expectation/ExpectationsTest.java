package org.muster.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
import org.muster.core.fact.StructureEvent.StructureClosed;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

class ExpectationsTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void R11_without_a_crisis_only_the_tables_of_the_UN_system_are_expected() {
        assertThat(expected())
                .extracting(this::words)
                .containsExactly(
                        "UNCT NOT_REPORTED",
                        "PMT NOT_REPORTED",
                        "OMT NOT_REPORTED",
                        "SMT NOT_REPORTED");
    }

    @Test
    void R11_a_conflict_adds_the_IASC_structure_with_a_cluster_in_each_sector_of_IOM() {
        reports.activated("UNCT", "HCT", "CLUSTER-HEA")
                .postIn("HEA", "health", "PROGRAMME_OFFICER");
        declared("war", CrisisContext.CONFLICT);
        assertThat(expected())
                .extracting(this::words)
                .containsExactly(
                        "UNCT EXISTS",
                        "PMT NOT_REPORTED",
                        "OMT NOT_REPORTED",
                        "SMT NOT_REPORTED",
                        "HCT EXISTS",
                        "ICCG NOT_REPORTED",
                        "CLUSTER HEA EXISTS");
    }

    @Test
    void R62_in_a_natural_disaster_IOM_finds_the_CCCM_cluster_even_without_a_programme() {
        declared("flood", CrisisContext.NATURAL_DISASTER);
        Expectation camps = about("CLUSTER CCM");
        assertThat(camps.usualLeads()).containsExactly("IOM");
        assertThat(camps.because()).containsExactly(CrisisContext.NATURAL_DISASTER);
    }

    @Test
    void
            R29_in_a_refugee_response_an_HCT_and_clusters_do_not_belong_which_warns_and_blocks_nothing() {
        reports.activated("HCT").postIn("HEA", "health", "PROGRAMME_OFFICER");
        declared("influx", CrisisContext.REFUGEE);
        assertThat(about("RPWG").presence()).isEqualTo(Presence.NOT_REPORTED);
        assertThat(about("REFUGEE_SECTOR HEA").presence()).isEqualTo(Presence.NOT_REPORTED);
        assertThat(about("HCT").warns()).isTrue();
        assertThat(about("HCT").structures()).containsExactly(new StructureId("HCT"));
        assertThat(about("CLUSTER").presence()).isEqualTo(Presence.DOES_NOT_BELONG);
        assertThat(about("CLUSTER").warns()).isFalse();
        assertThat(reports.at("2023-02-01").duty("HCT").required()).isTrue();
    }

    @Test
    void R76_what_one_crisis_rules_out_another_one_may_ask_for() {
        declared("influx", CrisisContext.REFUGEE);
        declared("war", CrisisContext.CONFLICT);
        assertThat(about("HCT").presence()).isEqualTo(Presence.NOT_REPORTED);
        assertThat(about("RPWG").presence()).isEqualTo(Presence.NOT_REPORTED);
    }

    @Test
    void R77_a_crisis_that_has_ended_expects_nothing_more() {
        declared("war", CrisisContext.CONFLICT).crisisEnded("war");
        assertThat(expected()).hasSize(4);
    }

    @Test
    void a_table_that_is_over_is_said_to_be_absent() {
        reports.activated("PMT").say(new StructureClosed(new StructureId("PMT"), "merged"));
        assertThat(about("PMT").presence()).isEqualTo(Presence.SAID_ABSENT);
    }

    @Test
    void R7_a_table_that_the_country_office_says_there_is_not_is_said_to_be_absent() {
        reports.say(
                new PlatformAdapted(
                        new PlatformCode("PMT"), null, true, null, List.of(), "the UNCT does it"));
        assertThat(about("PMT").presence()).isEqualTo(Presence.SAID_ABSENT);
        reports.activated("PMT");
        assertThat(about("PMT").presence()).isEqualTo(Presence.EXISTS);
    }

    @Test
    void R78_a_proposed_table_is_not_there_yet_and_a_merged_one_is_where_it_went() {
        reports.proposed("PMT").activated("OMT").merged("OMT", "UNCT");
        assertThat(about("PMT").presence()).isEqualTo(Presence.PROPOSED);
        assertThat(about("OMT").presence()).isEqualTo(Presence.EXISTS);
    }

    @Test
    void R24_a_programme_makes_a_cluster_of_its_sector_expected() {
        reports.programme("NUT");
        declared("war", CrisisContext.CONFLICT);
        assertThat(about("CLUSTER NUT").presence()).isEqualTo(Presence.NOT_REPORTED);
    }

    @Test
    void R5_a_table_under_another_name_is_the_one_that_is_expected() {
        reports.activated("ICWG");
        declared("war", CrisisContext.CONFLICT);
        assertThat(about("ICCG").structures()).containsExactly(new StructureId("ICWG"));
    }

    @Test
    void a_table_of_an_area_does_not_stand_for_that_of_the_country() {
        reports.activatedBelow("Geneina", "HCT-darfur");
        declared("war", CrisisContext.CONFLICT);
        assertThat(about("HCT").presence()).isEqualTo(Presence.NOT_REPORTED);
    }

    @Test
    void every_expectation_names_its_documents() {
        declared("war", CrisisContext.CONFLICT);
        assertThat(expected()).allSatisfy(e -> assertThat(e.sources()).isNotEmpty());
    }

    private Reports declared(String crisis, CrisisContext context) {
        return reports.say(new CrisisDeclared(new CrisisId(crisis), crisis, context, null));
    }

    private List<Expectation> expected() {
        return new Expectations(reports.at("2023-02-01").situation(), TestCatalogue.ofTheGuidance())
                .at(Times.at("2023-02-01"));
    }

    private Expectation about(String words) {
        return expected().stream().filter(e -> name(e).equals(words)).findFirst().orElseThrow();
    }

    private String words(Expectation e) {
        return name(e) + " " + e.presence();
    }

    private static String name(Expectation e) {
        SectorCode sector = e.sector();
        return sector == null ? e.platform().value() : e.platform() + " " + sector;
    }
}
