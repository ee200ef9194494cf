package org.muster.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.situation.Situation;
import tools.jackson.databind.JsonNode;

class WeekDataTest {
    static Stream<WorkingWeek> weeks() {
        return Stream.of(
                new WorkingWeek(List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), null, null),
                new WorkingWeek(
                        List.of(DayOfWeek.MONDAY), LocalTime.of(8, 30), LocalTime.of(16, 0)),
                new WorkingWeek(List.of(), LocalTime.of(9, 0), LocalTime.of(15, 0)));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void a_week_fills_the_form_and_comes_back_from_it_the_same(WorkingWeek week) {
        Map<String, String> values = entries(MusterJson.mapper().valueToTree(week));
        values.put("when", "2026-11-24");
        JsonNode data = body(values).path("data").path("week");
        assertThat(MusterJson.mapper().treeToValue(data, WorkingWeek.class)).isEqualTo(week);
    }

    @Test
    void a_week_that_was_left_out_is_the_usual_one() {
        JsonNode none = MusterJson.mapper().createObjectNode().path("week");
        assertThat(entries(none)).containsOnly(Map.entry("CLOSED_ON", "USUAL"));
    }

    @Test
    void what_is_offered_are_days_and_never_all_of_them() {
        for (String closed : WeekData.CLOSED) {
            List<DayOfWeek> days =
                    Arrays.stream(closed.split(",")).map(DayOfWeek::valueOf).toList();
            assertThat(new WorkingWeek(days, null, null).freeDays()).isEqualTo(days);
        }
    }

    private static Map<String, String> entries(JsonNode week) {
        Map<String, String> values = new HashMap<>();
        WeekData.entries(week, values);
        return values;
    }

    private static JsonNode body(Map<String, String> values) {
        Situation situation = Situation.unknown(CountryCode.of("SDN"));
        ZoneId zone = ZoneId.of("Africa/Khartoum");
        return MusterJson.mapper()
                .readTree(
                        new ReportBody(
                                        Kind.WEEK_SET,
                                        new Entries(values),
                                        zone,
                                        situation,
                                        CatalogueYaml.bundled())
                                .json());
    }
}
