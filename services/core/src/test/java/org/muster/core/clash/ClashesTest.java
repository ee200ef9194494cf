package org.muster.core.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.Duties;
import org.muster.core.given.Reports;
import org.muster.core.given.TestCatalogue;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;

/** One person at two tables at the same hour, before it happens (R26). */
class ClashesTest {
    private static final ZoneId KHARTOUM = ZoneId.of("Africa/Khartoum");
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-01")
                    .activated("UNCT", "HCT", "PMT")
                    .takenUp("COM", "CHIEF_OF_MISSION", "chief")
                    .rhythm("UNCT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=10");

    @Test
    void R26_one_person_on_two_tables_at_the_same_hour_is_a_clash_before_it_happens() {
        reports.rhythm("HCT", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=10;BYMINUTE=30");
        assertThat(clashes())
                .containsExactly(
                        new Clash(
                                new PersonId("chief"),
                                Instant.parse("2023-01-09T08:00:00Z"),
                                List.of(new StructureId("UNCT"), new StructureId("HCT"))));
    }

    @Test
    void R26_an_hour_apart_is_no_clash() {
        reports.rhythm("HCT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=11");
        assertThat(clashes()).isEmpty();
    }

    @Test
    void R26_two_people_at_the_same_hour_do_not_clash() {
        reports.takenUp("PC", "PROGRAMME_COORDINATOR", "coordinator")
                .rhythm("PMT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=10");
        assertThat(clashes()).isEmpty();
    }

    @Test
    void R26_a_table_that_does_not_meet_clashes_with_nothing() {
        reports.rhythm("HCT", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=10").suspended("HCT");
        assertThat(clashes()).isEmpty();
    }

    @Test
    void R26_without_an_hour_nothing_can_be_said() {
        reports.rhythm("HCT", "FREQ=WEEKLY;BYDAY=MO");
        assertThat(clashes()).isEmpty();
    }

    private List<Clash> clashes() {
        Situation situation = reports.at("2023-01-03").situation();
        Duties duties = new Duties(situation, TestCatalogue.ofTheGuidance());
        return new Clashes(situation, duties.seating(), KHARTOUM)
                .between(Times.at("2023-01-03"), Times.at("2023-01-17"));
    }
}
