package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.policy.ReminderKind;
import org.muster.core.representation.AssignmentKind;

/** Whom to remind in the country: the holder, who can stand in, the head of the office. */
class CandidatesTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT");

    @Test
    void where_nobody_is_known_there_is_no_candidate() {
        assertThat(candidates(ReminderKind.SEAT_EMPTY, "2023-01-01")).isEmpty();
    }

    @Test
    void an_empty_seat_is_the_matter_of_the_head_of_the_office() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");

        assertThat(candidates(ReminderKind.SEAT_EMPTY, "2023-01-01"))
                .containsExactly("p1 HEADS_THE_OFFICE");
    }

    @Test
    void whoever_is_away_is_not_asked_and_is_followed_by_the_one_in_charge() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.inCharge("COM", "CHIEF_OF_MISSION", "p2").absent("p1", "2023-02-01");

        assertThat(candidates(ReminderKind.SEAT_EMPTY, "2023-01-01"))
                .containsExactly("p2 HEADS_THE_OFFICE");
    }

    @Test
    void the_holder_comes_first_then_who_can_stand_in_then_the_head() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p2");
        reports.assigned("OMT", "p3", AssignmentKind.ALTERNATE);
        reports.assigned("OMT", "p4", AssignmentKind.OBSERVER);
        reports.suspended("OMT");

        assertThat(candidates(ReminderKind.KEEP_IN_TOUCH, "2023-01-01"))
                .containsExactly("p2 HOLDS_THE_SEAT", "p3 CAN_STAND_IN", "p1 HEADS_THE_OFFICE");
    }

    @Test
    void the_head_who_holds_the_seat_is_asked_once() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1").activated("UNCT").suspended("UNCT");

        assertThat(candidates(ReminderKind.KEEP_IN_TOUCH, "2023-01-01"))
                .containsExactly("p1 HOLDS_THE_SEAT");
    }

    @Test
    void a_declared_crisis_goes_to_the_head_of_the_office() {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p1").crisis("conflict");

        assertThat(candidates(ReminderKind.CRISIS_DECLARED, "2023-01-01"))
                .containsExactly("p1 HEADS_THE_OFFICE");
    }

    @Test
    void they_are_those_of_the_moment_at_which_one_asks() {
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p2").suspended("OMT");
        reports.on("2023-01-10").left("RMO", "p2");
        reports.takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p3");

        assertThat(candidates(ReminderKind.KEEP_IN_TOUCH, "2023-01-09"))
                .containsExactly("p2 HOLDS_THE_SEAT");
        assertThat(candidates(ReminderKind.KEEP_IN_TOUCH, "2023-01-10"))
                .containsExactly("p3 HOLDS_THE_SEAT");
    }

    private List<String> candidates(ReminderKind kind, String time) {
        return reports.at(time).due(kind).getFirst().candidates().stream()
                .map(c -> c.person() + " " + c.why())
                .toList();
    }
}
