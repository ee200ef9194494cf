package org.muster.core.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

class StructureTest {
    private static final Instant MEETING = Times.at("2023-02-01");
    private static final Description NOTHING = Description.NOTHING;
    private final Structure omt = structure(Reports.in("SDN").activated("OMT"));

    @Test
    void a_description_says_only_what_is_new() {
        Convener convener = new Convener("OCHA", null);
        MeetingRhythm rhythm = new MeetingRhythm("FREQ=WEEKLY");
        Relevance relevance = new Relevance(false, "no programme");
        Structure described =
                omt.described(
                        new Description(
                                "EGO",
                                List.of(new LocalName("fr", "GCO")),
                                convener,
                                rhythm,
                                relevance,
                                new StructureId("UNCT"),
                                ZoneId.of("Africa/Khartoum"),
                                "UN House"),
                        MEETING);

        assertThat(described.localName()).isEqualTo("EGO");
        assertThat(described.convener()).isEqualTo(convener);
        assertThat(described.rhythm()).isEqualTo(rhythm);
        assertThat(described.relevance()).isEqualTo(relevance);
        assertThat(described.rhythmSince()).isEqualTo(MEETING);
        assertThat(described.zone()).isEqualTo(ZoneId.of("Africa/Khartoum"));
        assertThat(described.venue()).isEqualTo("UN House");
        assertThat(described.parent()).isEqualTo(new StructureId("UNCT"));
        assertThat(described.described(NOTHING, MEETING.plusSeconds(1))).isEqualTo(described);
    }

    @Test
    void R5_a_name_in_a_language_replaces_that_of_the_same_language_only() {
        Structure named = omt.described(named("fr", "GCO"), MEETING);

        assertThat(named.described(named("ar", "فريق"), MEETING).names()).hasSize(2);
        assertThat(named.described(named("fr", "EGO"), MEETING).names())
                .containsExactly(new LocalName("fr", "EGO"));
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
        Structure named =
                omt.described(
                                new Description(
                                        "EGO", List.of(), null, null, null, null, null, null),
                                MEETING)
                        .at(new Place(null, "SD02", false));

        assertThat(StructureName.of(named))
                .isEqualTo(
                        new StructureName(omt.id(), new PlatformCode("OMT"), null, "EGO", "SD02"));
        assertThat(StructureName.of(new StructureId("CLUSTER-HEA")).platform())
                .isEqualTo(new PlatformCode("CLUSTER"));
    }

    private static Description named(String language, String name) {
        return new Description(
                null, List.of(new LocalName(language, name)), null, null, null, null, null, null);
    }

    private static Structure structure(Reports reports) {
        return reports.at("2023-01-01").situation().structures().values().iterator().next();
    }
}
