package org.muster.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Holder.Held;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;

class ScheduleTest {
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-02")
                    .activated("OMT", "UNCT", "PMT")
                    .rhythm("OMT", "FREQ=WEEKLY;BYDAY=WE;BYHOUR=9")
                    .rhythm("UNCT", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=10")
                    .rhythm("PMT", "FREQ=WEEKLY;BYDAY=TU")
                    .takenUp("RMO", "RESOURCE_MANAGEMENT_OFFICER", "p1");

    @Test
    void the_meetings_of_all_tables_whose_hour_is_known_are_in_order_with_whoever_sits_there() {
        List<Sitting> sittings = sittings();
        assertThat(sittings)
                .extracting(s -> s.structure() + " " + s.at())
                .containsExactly(
                        "UNCT 2023-01-03T08:00:00Z",
                        "OMT 2023-01-04T07:00:00Z",
                        "UNCT 2023-01-10T08:00:00Z",
                        "OMT 2023-01-11T07:00:00Z");
        assertThat(sittings.get(1).holder()).isInstanceOf(Held.class);
        assertThat(sittings.get(0).holder()).isNotInstanceOf(Held.class);
    }

    @Test
    void what_was_called_off_is_there_and_says_so_and_a_suspended_table_does_not_meet() {
        reports.calledOff("OMT", "2023-01-04T07:00:00Z").on("2023-01-02").suspended("UNCT");
        assertThat(sittings())
                .extracting(s -> s.structure() + " " + s.cancelled())
                .containsExactly("OMT true", "OMT false");
    }

    private List<Sitting> sittings() {
        var situation = reports.at("2023-01-02").situation();
        var seating = new Duties(situation, TestCatalogue.ofTheGuidance()).seating();
        return new Schedule(situation, seating, ZoneId.of("Africa/Khartoum"))
                .between(Times.at("2023-01-02"), Times.at("2023-01-12"));
    }
}
