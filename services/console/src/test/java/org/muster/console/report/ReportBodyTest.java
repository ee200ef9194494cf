package org.muster.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.NoticeEvent.PolicySet;
import org.muster.core.fact.Source;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReportBodyTest {
    private static final ZoneId KHARTOUM = ZoneId.of("Africa/Khartoum");
    private static final Situation NOTHING_KNOWN = Situation.unknown(CountryCode.of("SDN"));

    @Test
    void a_suspension_says_structure_day_and_reason() {
        JsonNode fact =
                body(
                        Kind.SUSPENDED,
                        "structure",
                        "OMT",
                        "when",
                        "2026-11-24",
                        "REASON",
                        "fighting");

        assertThat(fact.path("type").asString()).isEqualTo("structure.suspended.v1");
        assertThat(fact.path("effective").asString()).isEqualTo("2026-11-24");
        assertThat(fact.path("data").path("structure").asString()).isEqualTo("OMT");
        assertThat(fact.path("data").path("reason").asString()).isEqualTo("fighting");
    }

    @Test
    void a_day_that_is_not_exactly_known_is_its_month_or_year() {
        assertThat(effective("precision", "MONTH")).isEqualTo("2026-11");
        assertThat(effective("precision", "YEAR")).isEqualTo("2026");
    }

    @Test
    void a_time_of_day_is_that_of_the_country() {
        assertThat(effective("time", "08:30")).isEqualTo("2026-11-24T06:30:00Z");
    }

    @Test
    void what_is_no_day_goes_to_the_intake_to_be_refused_by_name() {
        JsonNode fact = body(Kind.CONFIRMED, "structure", "OMT", "when", "soon");

        assertThat(fact.path("effective").asString()).isEqualTo("soon");
    }

    @Test
    void the_same_form_is_the_same_request() {
        String[] form = {
            "structure", "OMT", "when", "2026-11-24", "openedAt", "2026-11-24T06:00:00Z"
        };

        assertThat(body(Kind.CLOSED, form)).isEqualTo(body(Kind.CLOSED, form));
    }

    @Test
    void a_policy_reaches_a_level_further_each_time_and_as_usual_is_none() {
        JsonNode policy =
                body(
                                Kind.POLICY_SET,
                                "when",
                                "2026-11-24",
                                "POLICY_KIND",
                                "SEAT_EMPTY",
                                "POLICY_EVERY",
                                "P3D",
                                "POLICY_REACH",
                                "REGION")
                        .path("data")
                        .path("policy");
        assertThat(policy.path("steps").toString())
                .isEqualTo(
                        "[{\"after\":\"PT0S\",\"reach\":\"SEAT\"},{\"after\":\"PT72H\",\"reach\":\"HEAD\"},{\"after\":\"PT144H\",\"reach\":\"REGION\"},{\"after\":\"PT216H\",\"reach\":\"REGION\"}]");
        assertThat(policy.path("repeat").asString()).isEqualTo("P3D");
        assertThat(
                        body(
                                        Kind.POLICY_SET,
                                        "when",
                                        "2026-11-24",
                                        "POLICY_KIND",
                                        "SEAT_EMPTY",
                                        "POLICY_USUAL",
                                        "on")
                                .path("data")
                                .toString())
                .isEqualTo("{\"kind\":\"SEAT_EMPTY\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRIDAY,SATURDAY | 08:00 | 16:00 | {\"week\":{\"freeDays\":[\"FRIDAY\",\"SATURDAY\"],\"worksFrom\":\"08:00\",\"worksUntil\":\"16:00\"}}",
                "SUNDAY | '' | '' | {\"week\":{\"freeDays\":[\"SUNDAY\"]}}",
                "USUAL | 08:00 | 16:00 | {\"week\":{\"worksFrom\":\"08:00\",\"worksUntil\":\"16:00\"}}",
                "USUAL | '' | '' | {}",
                "SOON | '' | '' | {\"week\":{\"freeDays\":[\"SOON\"]}}",
            })
    void a_week_is_the_days_on_which_an_office_is_closed_and_its_hours_or_left_out(
            String closed, String from, String until, String data) {
        JsonNode fact =
                body(
                        Kind.WEEK_SET,
                        "when",
                        "2026-11-24",
                        "CLOSED_ON",
                        closed,
                        "WORKS_FROM",
                        from,
                        "WORKS_UNTIL",
                        until);
        assertThat(fact.path("type").asString()).isEqualTo("working-week.set.v1");
        assertThat(fact.path("data").toString()).isEqualTo(data);
    }

    @Test
    void what_a_policy_leaves_open_stays_as_in_the_usual_one() {
        JsonNode policy = seatEmpty(NOTHING_KNOWN, "POLICY_URGENCY", "URGENT");
        assertThat(policy.path("urgency").asString()).isEqualTo("URGENT");
        assertThat(policy.path("steps").toString())
                .isEqualTo(
                        "[{\"after\":\"PT0S\",\"reach\":\"SEAT\"},{\"after\":\"PT168H\",\"reach\":\"HEAD\"},{\"after\":\"PT336H\",\"reach\":\"REGION\"},{\"after\":\"PT504H\",\"reach\":\"REGION\"},{\"after\":\"PT672H\",\"reach\":\"HEADQUARTERS\"}]");
        assertThat(policy.path("repeat").asString()).isEqualTo("PT168H");
        assertThat(policy.path("acknowledgedFor").asString()).isEqualTo("PT168H");
    }

    @Test
    void what_a_policy_leaves_open_stays_as_the_country_has_it_from_the_day_on_that_it_said_so() {
        Policy quiet =
                new Policy(
                        List.of(new Escalation(Duration.ZERO, Reach.SEAT)),
                        null,
                        Urgency.QUIET,
                        Duration.ofDays(2),
                        List.of());
        Fact own =
                new Fact(
                        new FactId("own"),
                        CountryCode.of("SDN"),
                        Effective.minute(Instant.parse("2026-11-20T08:00:00Z")),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        new AuthorId("office"),
                        Source.OF_THE_AUTHOR,
                        new PolicySet(ReminderKind.SEAT_EMPTY, null, quiet));
        Situation said =
                Standing.of(
                                CountryCode.of("SDN"),
                                List.of(own),
                                Instant.parse("2026-11-24T00:00:00Z"))
                        .situation();

        JsonNode further = seatEmpty(said, "POLICY_REACH", "REGION");

        assertThat(further.path("urgency").asString()).isEqualTo("QUIET");
        assertThat(further.has("repeat")).isFalse();
        assertThat(further.path("steps").findValuesAsString("reach"))
                .containsExactly("SEAT", "HEAD", "REGION");
        assertThat(
                        seatEmpty(said, "POLICY_REACH", "REGION", "when", "2026-11-19")
                                .path("urgency")
                                .asString())
                .as("before that")
                .isEqualTo("ORDINARY");
    }

    @Test
    void a_policy_that_goes_less_far_drops_the_steps_beyond_and_keeps_the_others() {
        assertThat(seatEmpty(NOTHING_KNOWN, "POLICY_REACH", "HEAD").path("steps").toString())
                .isEqualTo(
                        "[{\"after\":\"PT0S\",\"reach\":\"SEAT\"},{\"after\":\"PT168H\",\"reach\":\"HEAD\"}]");
    }

    @Test
    void a_policy_fills_the_form_and_comes_back_from_it_the_same() {
        for (Map.Entry<ReminderKind, Policy> usual :
                CatalogueYaml.bundled().policies().entrySet()) {
            JsonNode written = MusterJson.mapper().valueToTree(usual.getValue());
            Map<String, String> values = PolicyData.entries(written);
            ObjectNode again = MusterJson.mapper().createObjectNode();
            new PolicyData(usual.getValue()).into(again, new Entries(values));
            assertThat(MusterJson.mapper().treeToValue(again.path("policy"), Policy.class))
                    .as(usual.getKey().name())
                    .isEqualTo(usual.getValue());
        }
    }

    private static JsonNode seatEmpty(Situation situation, String... chosen) {
        List<String> form =
                new ArrayList<>(List.of("when", "2026-11-24", "POLICY_KIND", "SEAT_EMPTY"));
        form.addAll(List.of(chosen));
        return body(situation, Kind.POLICY_SET, form.toArray(String[]::new))
                .path("data")
                .path("policy");
    }

    @Test
    void what_lies_ahead_is_told_so_long_before_and_not_repeated() {
        JsonNode policy =
                body(
                                Kind.POLICY_SET,
                                "when",
                                "2026-11-24",
                                "POLICY_KIND",
                                "MEETING_AHEAD",
                                "POLICY_AHEAD",
                                "P1D,PT1H")
                        .path("data")
                        .path("policy");
        assertThat(policy.path("ahead").toString()).isEqualTo("[\"P1D\",\"PT1H\"]");
        assertThat(policy.has("repeat")).isFalse();
    }

    @Test
    void a_meeting_is_at_an_hour_of_the_country_and_a_silence_has_an_id_of_its_own() {
        JsonNode meeting =
                body(
                        Kind.MEETING_SCHEDULED,
                        "structure",
                        "OMT",
                        "when",
                        "2026-11-24",
                        "MEETING_AT",
                        "2026-11-26T09:30");
        assertThat(meeting.path("data").path("at").asString()).isEqualTo("2026-11-26T07:30:00Z");
        JsonNode silence =
                body(
                        Kind.SILENCED,
                        "when",
                        "2026-11-24",
                        "openedAt",
                        "2026-11-24T06:00:00Z",
                        "SILENT_UNTIL",
                        "2026-12-01",
                        "WHY",
                        "The office moves");
        assertThat(silence.path("data").path("silence").asString()).isEqualTo("s20261124060000");
        assertThat(silence.path("data").path("until").asString()).isEqualTo("2026-12-01T22:00:00Z");
    }

    @Test
    void a_new_cluster_of_an_area_gets_its_id_from_kind_sector_and_area() {
        JsonNode data =
                body(
                                Kind.ACTIVATED,
                                "PLATFORM",
                                "CLUSTER",
                                "SECTOR",
                                "HEA",
                                "AREA",
                                "Kassala État",
                                "when",
                                "2026-11-24")
                        .path("data");

        assertThat(data.path("structure").asString()).isEqualTo("CLUSTER-HEA-kassala-etat");
        assertThat(data.path("level").asString()).isEqualTo("SUBNATIONAL");
        assertThat(data.path("place").path("area").asString()).isEqualTo("Kassala État");
    }

    @Test
    void the_last_day_of_an_assignment_is_included() {
        JsonNode fact =
                body(Kind.ASSIGNED, "structure", "OMT", "PERSON", "p-1", "LAST_DAY", "2026-11-30");

        assertThat(fact.path("data").path("until").asString()).isEqualTo("2026-11-30T22:00:00Z");
    }

    @Test
    void a_correction_carries_the_fact_as_it_should_have_been() {
        JsonNode fact =
                body(Kind.SUSPENDED, "target", "f-1", "structure", "OMT", "when", "2026-11-24");

        assertThat(fact.path("type").asString()).isEqualTo("fact.corrected.v1");
        JsonNode replacement = fact.path("data").path("replacement");
        assertThat(fact.path("data").path("target").asString()).isEqualTo("f-1");
        assertThat(replacement.path("type").asString()).isEqualTo("structure.suspended.v1");
        assertThat(replacement.path("data").path("structure").asString()).isEqualTo("OMT");
    }

    @Test
    void a_fortnightly_meeting_is_a_recurrence_rule() {
        JsonNode fact = body(Kind.DESCRIBED, "RHYTHM", "FREQ=WEEKLY;INTERVAL=2", "WEEKDAY", "TU");

        assertThat(fact.path("data").path("rhythm").asString())
                .isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    }

    @Test
    void a_button_alone_takes_effect_when_it_was_pressed_and_names_its_crisis_and_action() {
        JsonNode fact =
                body(
                        Kind.DONE,
                        "crisis",
                        "flood",
                        "ACTION",
                        "MEFM",
                        "tapped",
                        "yes",
                        "openedAt",
                        "2026-11-24T06:00:00Z");

        assertThat(fact.path("type").asString()).isEqualTo("action.done.v1");
        assertThat(fact.path("effective").asString()).isEqualTo("2026-11-24T06:00:00Z");
        assertThat(fact.path("data").path("crisis").asString()).isEqualTo("flood");
        assertThat(fact.path("data").path("action").asString()).isEqualTo("MEFM");
    }

    @Test
    void a_request_for_surge_gets_its_id_from_whom_it_asks_for_and_when() {
        String[] form = {
            "crisis", "flood", "PROFILE", "Spécialiste abris", "openedAt", "2026-11-24T06:00:00Z"
        };

        assertThat(body(Kind.SURGE_REQUESTED, form).path("data").path("surge").asString())
                .isEqualTo("specialiste-abris-20261124060000");
    }

    @Test
    void R26_a_meeting_with_its_hour_says_the_hour_of_the_clock_on_the_wall() {
        JsonNode fact =
                body(Kind.DESCRIBED, "RHYTHM", "FREQ=WEEKLY", "WEEKDAY", "TU", "HOUR", "09:30");

        assertThat(fact.path("data").path("rhythm").asString())
                .isEqualTo("FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=30");
    }

    @Test
    void R5_names_in_several_languages_are_one_a_line() {
        JsonNode names =
                body(Kind.DESCRIBED, "structure", "OMT", "NAMES", "fr: GCO\n ar : فريق\n\n")
                        .path("data")
                        .path("names");

        assertThat(names).hasSize(2);
        assertThat(names.path(0).path("language").asString()).isEqualTo("fr");
        assertThat(names.path(1).path("name").asString()).isEqualTo("فريق");
    }

    @Test
    void a_programme_of_a_part_of_the_country_names_its_sector_and_area() {
        JsonNode fact = body(Kind.PROGRAMME_STARTED, "PROGRAMME_SECTOR", "HEA", "PART", "SD02");

        assertThat(fact.path("type").asString()).isEqualTo("programme.started.v1");
        assertThat(fact.path("data").path("sector").asString()).isEqualTo("HEA");
        assertThat(fact.path("data").path("area").asString()).isEqualTo("SD02");
    }

    @Test
    void a_proposal_is_made_like_a_new_structure() {
        JsonNode data =
                body(Kind.PROPOSED, "PLATFORM", "CLUSTER", "SECTOR", "HEA", "REASON", "asked for")
                        .path("data");

        assertThat(data.path("structure").asString()).isEqualTo("CLUSTER-HEA");
        assertThat(data.path("level").asString()).isEqualTo("NATIONAL");
        assertThat(data.path("reason").asString()).isEqualTo("asked for");
    }

    private static String effective(String field, String value) {
        return body(Kind.CONFIRMED, "structure", "OMT", "when", "2026-11-24", field, value)
                .path("effective")
                .asString();
    }

    private static JsonNode body(Kind kind, String... form) {
        return body(NOTHING_KNOWN, kind, form);
    }

    private static JsonNode body(Situation situation, Kind kind, String... form) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) values.put(form[i], form[i + 1]);
        Entries entries = new Entries(values);
        return MusterJson.mapper()
                .readTree(
                        new ReportBody(kind, entries, KHARTOUM, situation, CatalogueYaml.bundled())
                                .json());
    }
}
