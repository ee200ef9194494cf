package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.FrameEvent.IntegratedMissionBegan;
import org.muster.core.fact.FrameEvent.IntegratedMissionEnded;
import org.muster.core.fact.FrameEvent.PlatformAdapted;
import org.muster.core.fact.ProgrammeEvent.ProgrammeEnded;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.structure.IntegratedMission;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/** The country office says how the generic frame is adapted (R6, R7). */
class FrameTest {
    private static final PlatformCode CLUSTER = new PlatformCode("CLUSTER");
    private static final SectorCode HEALTH = new SectorCode("HEA");
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void R6_what_is_said_of_a_kind_of_table_again_replaces_what_was_said_before() {
        adapted(null, true, null).on("2023-02-01");
        adapted(null, false, "The minister");
        var adaptation = situation().adaptation(CLUSTER, HEALTH).orElseThrow();
        assertThat(adaptation.absent()).isFalse();
        assertThat(adaptation.chair()).isEqualTo("The minister");
        assertThat(situation().adaptations()).hasSize(1);
    }

    @Test
    void R7_what_is_said_of_a_sector_goes_before_what_is_said_of_the_platform() {
        adapted(HEALTH, true, null);
        adapted(null, false, "The minister");
        assertThat(situation().adaptation(CLUSTER, HEALTH).orElseThrow().absent()).isTrue();
        assertThat(situation().adaptation(CLUSTER, new SectorCode("NUT")).orElseThrow().absent())
                .isFalse();
        assertThat(situation().adaptation(new PlatformCode("HCT"), null)).isEmpty();
    }

    @Test
    void R17_an_integrated_mission_is_there_until_it_is_said_to_have_ended() {
        reports.say(new IntegratedMissionBegan("UNITAMS"));
        assertThat(mission().ongoing()).isTrue();
        reports.on("2024-02-29").say(new IntegratedMissionEnded("its mandate has ended"));
        assertThat(mission().ongoing()).isFalse();
        assertThat(mission().name()).isEqualTo("UNITAMS");
    }

    @Test
    void R24_a_programme_that_is_said_again_goes_on_as_it_was() {
        reports.programme("HEA").programmeIn("Darfur", "HEA").on("2023-02-01");
        reports.programme("HEA").programmeIn("darfur", "HEA");

        assertThat(programmes()).containsExactly("null from 2023-01-01", "Darfur from 2023-01-01");
    }

    @Test
    void R24_a_programme_in_another_area_or_after_the_end_is_another_one() {
        reports.programmeIn("Darfur", "HEA").on("2023-02-01").programmeIn("Kassala", "HEA");
        reports.programmeEnded("HEA").on("2023-03-01").programmeIn("Darfur", "HEA");

        assertThat(programmes())
                .containsExactly(
                        "Darfur from 2023-01-01 until 2023-02-01",
                        "Kassala from 2023-02-01 until 2023-02-01",
                        "Darfur from 2023-03-01");
        assertThat(situation().findings()).isEmpty();
    }

    @Test
    void R24_the_end_in_one_area_ends_nothing_elsewhere_and_an_end_before_stays() {
        reports.programmeIn("Darfur", "HEA").programmeIn("Kassala", "HEA");
        reports.on("2023-02-01").say(new ProgrammeEnded(HEALTH, "Darfur"));
        assertThat(situation().findings()).isEmpty();
        reports.on("2023-03-01").programmeEnded("HEA");

        assertThat(programmes())
                .containsExactly(
                        "Darfur from 2023-01-01 until 2023-02-01",
                        "Kassala from 2023-01-01 until 2023-03-01");
        assertThat(situation().findings()).isEmpty();
    }

    @Test
    void R24_an_end_where_nothing_goes_on_is_found() {
        reports.programmeIn("Darfur", "HEA").say(new ProgrammeEnded(HEALTH, "Kassala"));
        assertThat(situation().findings()).hasSize(1);
        reports.on("2023-02-01").programmeEnded("HEA").on("2023-03-01").programmeEnded("HEA");
        assertThat(situation().findings()).hasSize(2);
    }

    private List<String> programmes() {
        return situation().programmes().stream()
                .map(
                        p ->
                                p.area()
                                        + " from "
                                        + day(p.from())
                                        + (p.until() == null ? "" : " until " + day(p.until())))
                .toList();
    }

    private static String day(Instant instant) {
        return Times.day(instant);
    }

    private IntegratedMission mission() {
        return Objects.requireNonNull(situation().mission());
    }

    private Reports adapted(@Nullable SectorCode sector, boolean absent, @Nullable String chair) {
        return reports.say(
                new PlatformAdapted(CLUSTER, sector, absent, chair, List.of(), "as it is here"));
    }

    private Situation situation() {
        return reports.at("2024-12-01").situation();
    }
}
