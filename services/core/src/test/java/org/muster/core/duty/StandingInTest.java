package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;

/** Who covers when the holder is away (R79): whoever acts, the alternate, the one in charge. */
class StandingInTest {
    private static final String LAST_INSTANT = "T23:59:59.999+02:00";

    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-01")
                    .activated("UNCT")
                    .takenUp("COM", "CHIEF_OF_MISSION", "p1");

    @Test
    void the_alternate_sits_exactly_while_the_holder_is_away() {
        reports.assigned("UNCT", "p2", AssignmentKind.ALTERNATE);
        reports.on("2023-02-01").absent("p1", "2023-02-15");

        assertThat(reports.at("2023-01-31" + LAST_INSTANT).holder("UNCT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").duty("UNCT").holder())
                .isEqualTo(new Held(new PersonId("p2"), Because.ALTERNATE, null, person("p1")));
        assertThat(reports.at("2023-02-14" + LAST_INSTANT).holder("UNCT")).isEqualTo("p2");
        assertThat(reports.at("2023-02-15").holder("UNCT")).isEqualTo("p1");
        assertThat(reports.at("2023-02-01").gaps("UNCT")).isEmpty();
    }

    @Test
    void a_holder_away_without_anybody_to_stand_in_leaves_a_gap_for_as_long() {
        reports.on("2023-02-01").absent("p1", "2023-02-15");

        assertThat(reports.at("2023-02-01").duty("UNCT").holder())
                .isEqualTo(new Empty(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE));
        assertThat(reports.at("2023-02-01").emptySeats("UNCT"))
                .containsExactly(
                        new EmptySeat(
                                GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE,
                                Times.at("2023-02-01"),
                                Times.at("2023-02-15")));
    }

    @Test
    void an_alternate_who_is_away_too_does_not_help_until_back() {
        reports.assigned("UNCT", "p2", AssignmentKind.ALTERNATE);
        reports.on("2023-02-01").absent("p1", "2023-02-15").absent("p2", "2023-02-08");

        assertThat(reports.at("2023-02-07").gaps("UNCT"))
                .containsExactly(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE);
        assertThat(reports.at("2023-02-08").holder("UNCT")).isEqualTo("p2");
    }

    @Test
    void whoever_acts_comes_before_the_alternate_and_the_alternate_before_the_one_in_charge() {
        reports.inCharge("COM", "CHIEF_OF_MISSION", "p4");
        reports.assigned("UNCT", "p3", AssignmentKind.ALTERNATE);
        reports.assigned("UNCT", "p2", AssignmentKind.ACTING);
        reports.on("2023-02-01").absent("p1", "2023-03-01");
        reports.on("2023-02-08").released("UNCT", "p2");
        reports.on("2023-02-15").released("UNCT", "p3");

        assertThat(reports.at("2023-01-31").duty("UNCT").holder())
                .isEqualTo(held("p1", Because.INCUMBENT, "COM", null));
        assertThat(reports.at("2023-02-01").duty("UNCT").holder())
                .isEqualTo(held("p2", Because.ACTING, null, "p1"));
        assertThat(reports.at("2023-02-08").duty("UNCT").holder())
                .isEqualTo(held("p3", Because.ALTERNATE, null, "p1"));
        assertThat(reports.at("2023-02-15").duty("UNCT").holder())
                .isEqualTo(held("p4", Because.OFFICER_IN_CHARGE, "COM", "p1"));
    }

    @Test
    void of_two_alternates_the_first_who_is_there_sits() {
        reports.assigned("UNCT", "p2", AssignmentKind.ALTERNATE);
        reports.assigned("UNCT", "p3", AssignmentKind.ALTERNATE);
        reports.on("2023-02-01").absent("p1", "2023-03-01").absent("p2", "2023-02-08");

        assertThat(reports.at("2023-02-07").holder("UNCT")).isEqualTo("p3");
        assertThat(reports.at("2023-02-08").holder("UNCT")).isEqualTo("p2");
    }

    @Test
    void the_one_in_charge_sits_where_a_post_has_no_incumbent() {
        reports.on("2023-02-01").left("COM", "p1").inCharge("COM", "CHIEF_OF_MISSION", "p2");

        assertThat(reports.at("2023-02-01").duty("UNCT").holder())
                .isEqualTo(held("p2", Because.OFFICER_IN_CHARGE, "COM", null));
        assertThat(reports.at("2023-02-01").gaps("UNCT")).isEmpty();
    }

    @Test
    void an_alternate_of_nobody_fills_the_seat() {
        reports.activated("OMT").assigned("OMT", "p2", AssignmentKind.ALTERNATE);

        assertThat(reports.at("2023-01-01").duty("OMT").holder())
                .isEqualTo(held("p2", Because.ALTERNATE, null, null));
    }

    @Test
    void an_absent_primary_is_not_replaced_by_the_incumbent_but_by_a_substitute() {
        reports.assigned("UNCT", "p2", AssignmentKind.PRIMARY);
        reports.on("2023-02-01").absent("p2", "2023-03-01");

        assertThat(reports.at("2023-02-01").gaps("UNCT"))
                .containsExactly(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE);
    }

    @Test
    void the_stretches_of_a_seat_follow_each_other_with_their_reasons() {
        reports.activated("OMT").on("2023-02-01");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p5");
        reports.on("2023-03-01").absent("p5", "2023-03-15");
        reports.on("2023-04-01").left("RMO", "p5").assigned("OMT", "p6", AssignmentKind.OBSERVER);

        assertThat(reports.at("2023-05-01").emptySeats("OMT"))
                .containsExactly(
                        empty(GapReason.NOBODY_SEATED, "2023-01-01", "2023-02-01"),
                        empty(GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE, "2023-03-01", "2023-03-15"),
                        new EmptySeat(
                                GapReason.ONLY_AN_OBSERVER_SEATED, Times.at("2023-04-01"), null));
    }

    @Test
    void an_empty_seat_counts_from_the_present_state_of_the_structure() {
        reports.activated("OMT").on("2023-02-01").suspended("OMT");

        assertThat(reports.at("2023-03-01").emptySeats("OMT"))
                .containsExactly(
                        new EmptySeat(GapReason.NOBODY_SEATED, Times.at("2023-02-01"), null));
    }

    @Test
    void all_who_could_stand_in_are_asked_in_that_order_those_away_and_observers_left_out() {
        reports.inCharge("COM", "CHIEF_OF_MISSION", "p4");
        reports.assigned("UNCT", "p3", AssignmentKind.ALTERNATE);
        reports.assigned("UNCT", "p2", AssignmentKind.ACTING);
        reports.assigned("UNCT", "p5", AssignmentKind.PRIMARY);
        reports.assigned("UNCT", "p6", AssignmentKind.OBSERVER);

        assertThat(chain("2023-01-01")).containsExactly("p5", "p2", "p3", "p1", "p4");

        reports.on("2023-02-01").absent("p5", "2023-03-01");

        assertThat(chain("2023-02-01")).containsExactly("p2", "p3", "p1", "p4");

        reports.on("2023-02-02").absent("p2", "2023-03-01").absent("p1", "2023-03-01");

        assertThat(chain("2023-02-02")).containsExactly("p3", "p4");
    }

    @Test
    void the_chain_of_a_seat_that_nobody_can_fill_is_empty() {
        reports.activated("OMT").assigned("OMT", "p6", AssignmentKind.OBSERVER);

        assertThat(
                        seating("2023-01-01")
                                .chain(
                                        reports.at("2023-01-01").structure("OMT"),
                                        now("2023-01-01")))
                .isEmpty();
    }

    @Test
    void the_office_is_headed_by_the_chief_of_mission_or_the_one_in_charge() {
        reports.inCharge("COM", "CHIEF_OF_MISSION", "p2");

        assertThat(seating("2023-01-01").heads(now("2023-01-01")))
                .containsExactly(person("p1"), person("p2"));

        reports.on("2023-02-01").absent("p1", "2023-03-01");

        assertThat(seating("2023-02-01").heads(now("2023-02-01"))).containsExactly(person("p2"));
        assertThat(seating("2023-02-01").heads(now("2022-12-31"))).isEmpty();
    }

    private List<String> chain(String time) {
        return seating(time).chain(reports.at(time).structure("UNCT"), now(time)).stream()
                .map(PersonId::value)
                .toList();
    }

    private Seating seating(String time) {
        return new Seating(reports.at(time).situation(), TestCatalogue.ofTheGuidance());
    }

    private static Instant now(String time) {
        return Times.at(time);
    }

    private static EmptySeat empty(GapReason reason, String from, String until) {
        return new EmptySeat(reason, Times.at(from), Times.at(until));
    }

    private static Held held(
            String person, Because because, @Nullable String post, @Nullable String missing) {
        return new Held(
                person(person),
                because,
                post == null ? null : new PostId(post),
                missing == null ? null : person(missing));
    }

    private static PersonId person(String id) {
        return new PersonId(id);
    }
}
