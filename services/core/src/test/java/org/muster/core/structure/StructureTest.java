package org.muster.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

class StructureTest {
    private final Structure omt = structure(Reports.in("SDN").activated("OMT"));

    @Test
    void a_description_says_only_what_is_new() {
        Convener convener = new Convener("OCHA", null);
        MeetingRhythm rhythm = new MeetingRhythm("FREQ=WEEKLY");
        Relevance relevance = new Relevance(false, "no programme");
        Structure described = omt.described("EGO", convener, rhythm, relevance);

        assertThat(described.localName()).isEqualTo("EGO");
        assertThat(described.convener()).isEqualTo(convener);
        assertThat(described.rhythm()).isEqualTo(rhythm);
        assertThat(described.relevance()).isEqualTo(relevance);
        assertThat(described.described(null, null, null, null)).isEqualTo(described);
    }

    @Test
    void attendance_counts_from_its_own_instant() {
        Instant meeting = Times.at("2023-02-01");
        Structure attended = omt.attended(meeting);

        assertThat(omt.attendedSince(meeting)).isFalse();
        assertThat(attended.attendedSince(meeting)).isTrue();
        assertThat(attended.attendedSince(meeting.plus(Duration.ofMillis(1)))).isFalse();
    }

    @Test
    void it_keeps_its_names_for_whoever_hears_of_it() {
        Structure named = omt.described("EGO", null, null, null).at(new Place(null, "SD02", false));

        assertThat(StructureName.of(named))
                .isEqualTo(
                        new StructureName(omt.id(), new PlatformCode("OMT"), null, "EGO", "SD02"));
        assertThat(StructureName.of(new StructureId("CLUSTER-HEA")).platform())
                .isEqualTo(new PlatformCode("CLUSTER"));
    }

    private static Structure structure(Reports reports) {
        return reports.at("2023-01-01").situation().structures().values().iterator().next();
    }
}
