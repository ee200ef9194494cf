package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.ProgrammeEvent.ProgrammeEnded;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.SectorCode;

/** A cluster is relevant where IOM implements, by the record of its programmes (R24). */
class ProgrammesTest {
    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-01")
                    .activated("CLUSTER-HEA")
                    .activatedIn("SD02", "CLUSTER-HEA-darfur")
                    .activatedIn("SD10", "CLUSTER-HEA-coast");

    @Test
    void R24_without_a_programme_and_a_post_IOM_has_no_seat_at_a_cluster() {
        assertThat(about("CLUSTER-HEA", "2023-02-01")).isEmpty();
    }

    @Test
    void R24_a_programme_in_the_sector_makes_its_tables_relevant() {
        reports.programme("HEA");
        assertThat(about("CLUSTER-HEA", "2023-02-01")).isPresent();
        assertThat(about("CLUSTER-HEA-darfur", "2023-02-01")).isPresent();
    }

    @Test
    void R24_a_programme_of_another_sector_does_not() {
        reports.programme("NUT");
        assertThat(about("CLUSTER-HEA", "2023-02-01")).isEmpty();
    }

    @Test
    void R24_a_programme_of_an_area_makes_the_tables_of_that_area_and_of_the_country_relevant() {
        reports.programmeIn("SD02001", "HEA");
        assertThat(about("CLUSTER-HEA", "2023-02-01")).isPresent();
        assertThat(about("CLUSTER-HEA-darfur", "2023-02-01")).isPresent();
        assertThat(about("CLUSTER-HEA-coast", "2023-02-01")).isEmpty();
    }

    @Test
    void R24_with_its_last_programme_the_seat_ends_and_the_gap_with_it() {
        reports.programme("HEA").on("2023-03-01").programmeEnded("HEA");
        assertThat(about("CLUSTER-HEA", "2023-02-01")).isPresent();
        assertThat(about("CLUSTER-HEA", "2023-03-01")).isEmpty();
        assertThat(reports.at("2023-04-01").emptySeats("CLUSTER-HEA"))
                .singleElement()
                .satisfies(e -> assertThat(e.until()).isEqualTo(Times.at("2023-03-01")));
    }

    @Test
    void R24_of_several_programmes_that_of_one_area_can_end() {
        reports.programmeIn("SD02", "HEA")
                .programmeIn("SD10", "HEA")
                .say(new ProgrammeEnded(new SectorCode("HEA"), "SD10"));
        assertThat(about("CLUSTER-HEA-darfur", "2023-02-01")).isPresent();
        assertThat(about("CLUSTER-HEA-coast", "2023-02-01")).isEmpty();
    }

    private Optional<Duty> about(String structure, String time) {
        return reports.at(time).dutyAbout(structure);
    }
}
