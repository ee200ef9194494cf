package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.StructureEvent.StructureClosed;
import org.muster.core.fact.StructureEvent.StructureProposed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.Proposed;
import org.muster.core.structure.StructureState.Suspended;

/** What each fact leaves behind in the situation. */
class FoldedFactsTest {
    private static final StructureId OMT = new StructureId("OMT");
    private static final Instant JANUARY = Times.at("2023-01-01");
    private static final Instant FEBRUARY = Times.at("2023-02-01");
    private static final Instant MARCH = Times.at("2023-03-01");
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT");

    @Test
    void R3_a_suspension_keeps_its_beginning_and_reason_until_a_newer_reason() {
        reports.on("2023-02-01").say(new StructureSuspended(OMT, "fighting"));
        reports.on("2023-03-01").say(new StructureSuspended(OMT, null));
        assertThat(state()).isEqualTo(new Suspended(FEBRUARY, "fighting", null));

        reports.contacted("OMT").say(new StructureSuspended(OMT, "flood"));
        assertThat(state()).isEqualTo(new Suspended(FEBRUARY, "flood", MARCH));
    }

    @Test
    void R78_a_proposal_keeps_its_beginning_and_reason_until_a_newer_reason() {
        reports.on("2023-02-01").say(proposal("asked for")).on("2023-03-01").say(proposal(null));
        assertThat(hct()).isEqualTo(new Proposed(FEBRUARY, "asked for"));

        reports.say(proposal("needed"));
        assertThat(hct()).isEqualTo(new Proposed(FEBRUARY, "needed"));
    }

    @Test
    void R79_whoever_takes_over_sits_there_as_the_other_did() {
        reports.assigned("OMT", "p1", AssignmentKind.ALTERNATE)
                .assigned("OMT", "p2", AssignmentKind.PRIMARY);
        reports.on("2023-02-01").handedOver("OMT", "p1", "p3");

        assertThat(reports.at("2023-03-01").situation().assignments())
                .extracting(a -> a.person().value() + " " + a.kind())
                .containsExactly("p1 ALTERNATE", "p2 PRIMARY", "p3 ALTERNATE");
    }

    @Test
    void a_closure_keeps_its_beginning_and_reason_until_a_newer_reason() {
        reports.on("2023-02-01").say(new StructureClosed(OMT, "merged"));
        reports.on("2023-03-01").say(new StructureClosed(OMT, null));
        assertThat(state()).isEqualTo(new Closed(FEBRUARY, "merged"));

        reports.say(new StructureClosed(OMT, "moved"));
        assertThat(state()).isEqualTo(new Closed(FEBRUARY, "moved"));
    }

    @Test
    void no_reason_is_an_empty_one() {
        assertThat(reports.suspended("OMT").at("2023-01-01").structure("OMT").state())
                .isEqualTo(new Suspended(JANUARY, "", null));
        assertThat(reports.closed("OMT").at("2023-01-01").structure("OMT").state())
                .isEqualTo(new Closed(JANUARY, ""));
    }

    @Test
    void R4_a_resumption_comes_back_and_an_activation_of_an_active_one_changes_no_state() {
        assertThat(state()).isEqualTo(new Active(JANUARY, null, JANUARY));
        reports.on("2023-02-01").activated("OMT");
        assertThat(state()).isEqualTo(new Active(JANUARY, null, JANUARY));
        assertThat(omt().statusFactAt()).isEqualTo(FEBRUARY);

        reports.suspended("OMT").on("2023-03-01").resumed("OMT");
        assertThat(state()).isEqualTo(new Active(MARCH, MARCH, MARCH));
    }

    @Test
    void an_activation_that_says_less_keeps_place_name_and_crises() {
        reports.crisis("war").activatedAt("Khartoum", "HCT").activatedFor("war", "HCT");
        reports.convener("HCT", "OCHA").attended("HCT").activated("HCT");
        Structure hct = reports.at("2023-01-01").structure("HCT");

        assertThat(hct.place()).isEqualTo(new Place("Khartoum", null, false));
        assertThat(hct.crises()).containsExactly(new CrisisId("war"));
        assertThat(hct.convener()).isNotNull();
        assertThat(hct.lastAttended()).isEqualTo(JANUARY);
        reports.activatedAt("Port Sudan", "HCT");
        assertThat(reports.at("2023-01-01").structure("HCT").place().dutyStation())
                .isEqualTo("Port Sudan");
    }

    @Test
    void a_relocation_says_the_place_and_confirms_the_status() {
        reports.on("2023-02-01").relocated("OMT", "Port Sudan");

        assertThat(omt().place().dutyStation()).isEqualTo("Port Sudan");
        assertThat(omt().statusFactAt()).isEqualTo(FEBRUARY);
    }

    @Test
    void attending_confirms_an_active_structure_and_not_a_suspended_one() {
        reports.on("2023-02-01").attended("OMT");
        assertThat(omt().statusFactAt()).isEqualTo(FEBRUARY);

        reports.suspended("OMT").on("2023-03-01").attended("OMT");
        assertThat(omt().statusFactAt()).isEqualTo(FEBRUARY);
        assertThat(omt().lastAttended()).isEqualTo(MARCH);
        assertThat(state()).isInstanceOf(Suspended.class);
    }

    @Test
    void a_meeting_missed_or_a_description_confirms_nothing() {
        reports.on("2023-02-01").missed("OMT").convener("OMT", "OCHA");

        assertThat(omt().statusFactAt()).isEqualTo(JANUARY);
        assertThat(omt().lastAttended()).isNull();
    }

    @Test
    void a_structure_of_which_only_a_meeting_is_known_is_active_at_the_platform_of_its_name() {
        Structure health =
                reports.attended("CLUSTER-HEA").at("2023-01-01").structure("CLUSTER-HEA");

        assertThat(health.platform()).isEqualTo(new PlatformCode("CLUSTER"));
        assertThat(health.state()).isEqualTo(new Active(JANUARY, null, JANUARY));
    }

    @Test
    void R79_a_new_primary_follows_the_old_one_and_a_new_capacity_the_old_capacity() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY)
                .assigned("OMT", "p2", AssignmentKind.ALTERNATE)
                .assigned("OMT", "p3", AssignmentKind.ALTERNATE);
        reports.on("2023-02-01").assigned("OMT", "p2", AssignmentKind.PRIMARY);

        assertThat(ends()).containsExactly(FEBRUARY, FEBRUARY, null, null);
    }

    @Test
    void R79_a_release_ends_what_the_person_holds_then_and_nothing_of_others() {
        reports.assigned("OMT", "p1", AssignmentKind.PRIMARY)
                .assigned("OMT", "p2", AssignmentKind.ALTERNATE);
        reports.on("2023-02-01").released("OMT", "p1");

        assertThat(ends()).containsExactly(FEBRUARY, null);
    }

    @Test
    void a_crisis_that_is_declared_again_after_its_end_begins_again() {
        reports.crisis("war").on("2023-02-01").crisisEnded("war").on("2023-03-01").crisis("war");

        assertThat(reports.at("2023-03-01").crisis("war").since()).isEqualTo(MARCH);
        assertThat(reports.at("2023-03-01").crisis("war").ongoing()).isTrue();
    }

    private StructureState hct() {
        return reports.at("2023-03-01").structure("HCT").state();
    }

    private static StructureProposed proposal(@Nullable String reason) {
        StructureId id = new StructureId("HCT");
        return new StructureProposed(
                id,
                id.impliedPlatform(),
                null,
                Level.NATIONAL,
                Place.UNKNOWN,
                null,
                List.of(),
                reason);
    }

    private Structure omt() {
        return reports.at("2023-03-01").structure("OMT");
    }

    private StructureState state() {
        return omt().state();
    }

    private List<@Nullable Instant> ends() {
        return reports.at("2023-03-01").situation().assignments().stream()
                .<@Nullable Instant>map(a -> a.until())
                .toList();
    }
}
