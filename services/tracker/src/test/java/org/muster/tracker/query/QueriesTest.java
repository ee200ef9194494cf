package org.muster.tracker.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.access.Role;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@TrackerRunning
class QueriesTest {
    private static final Report SUDAN = Report.in("SDN");
    private static final Fact SUSPENDED =
            SUDAN.recorded("2026-05-01T10:00:00Z").suspended("2026-04-24");

    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;
    @Autowired CountryStore countries;

    /** Suspended on 24 April, which became known on 1 May. */
    @BeforeEach
    void sudan() {
        if (countries.load(SUDAN.country()).version() > 0) return;
        log.folded(
                SUDAN.recorded("2026-01-10T10:00:00Z").activated("2026-01-10"),
                SUDAN.recorded("2026-01-10T10:00:00Z").declared("2026-01-10"),
                SUSPENDED);
    }

    @Test
    void a_country_says_what_is_so_now_and_what_follows_from_it() throws Exception {
        JsonNode view = json(http.get("/api/v1/countries/SDN"));
        assertThat(state(view)).isEqualTo("suspended");
        assertThat(view.at("/duties/0/kind").asString("")).isEqualTo("KEEP_IN_TOUCH");
        assertThat(view.at("/version").asLong()).isPositive();
    }

    @Test
    void R28_a_country_names_its_help_of_the_day_that_it_shows() throws Exception {
        JsonNode now = json(http.get("/api/v1/countries/SDN")).path("help");
        JsonNode then = json(http.get("/api/v1/countries/SDN?asOf=2023-06-01")).path("help");

        assertThat(now.at("/department/id").asString()).isEqualTo("dhrr");
        assertThat(now.at("/headquarters/mailbox").asString())
                .isEqualTo("humanitariancore@iom.int");
        assertThat(now.at("/office/id").asString()).isEqualTo("ro-cairo");
        assertThat(now.path("basis").asString()).isEqualTo("PUBLIC");
        assertThat(then.at("/department/id").asString()).isEqualTo("doe");
    }

    @Test
    void R53_the_organisation_is_that_of_the_day_asked_for() throws Exception {
        JsonNode then = json(http.get("/api/v1/organisation?on=2023-06-01"));

        assertThat(then.path("edition").asString()).isEqualTo("NOVEMBER_2022");
        assertThat(then.path("units").findValuesAsString("id"))
                .contains("slo-new-york")
                .doesNotContain("dhrr");
        assertThat(json(http.get("/api/v1/organisation")).path("units").findValuesAsString("id"))
                .contains("dhrr")
                .doesNotContain("slo-new-york");
        assertThat(refused(http.get("/api/v1/organisation?on=soon"), 400).toString())
                .contains("2023-06-01");
    }

    @Test
    void R66_to_R69_a_country_says_what_is_to_be_done_and_whom_it_asked_for() throws Exception {
        Report ecuador = Report.in("ECU").recorded("2026-05-01T10:00:00Z");
        log.folded(
                ecuador.declared("2026-05-01"),
                ecuador.done("2026-05-02"),
                ecuador.surgeRequested("2026-05-02"));

        JsonNode actions = json(http.get("/api/v1/countries/ECU/actions"));

        assertThat(actions.path("surges").path(0).path("id").asString()).isEqualTo("shelter");
        JsonNode mefm =
                actions.path("items")
                        .valueStream()
                        .filter(i -> i.path("action").asString().equals("MEFM"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mefm.path("crisis").asString()).isEqualTo("flood");
        assertThat(mefm.path("progress").asString()).isEqualTo("DONE");
        assertThat(mefm.path("deadlineState").asString()).isEqualTo("MET");
        assertThat(mefm.path("deadline").path("at").asString()).isEqualTo("2026-05-03T05:00:00Z");
        assertThat(json(http.get("/api/v1/countries/ECU/actions?asOf=2026-04-30")).path("items"))
                .allMatch(i -> i.path("phase").asString().equals("PREPAREDNESS"));
    }

    @Test
    void R81_the_weeks_of_the_offices_that_said_so_are_told_to_whoever_may_see_them()
            throws Exception {
        Report nepal = Report.in("NPL");
        log.folded(nepal.closedOn("2026-01-01", DayOfWeek.SATURDAY));
        await().untilAsserted(
                        () -> {
                            JsonNode weeks = json(http.get("/api/v1/working-weeks"));
                            assertThat(weeks.findValuesAsString("country")).contains("NPL");
                            assertThat(weeks.toString())
                                    .contains(
                                            "\"freeDays\":[\"SATURDAY\"]", "\"author\":\"office\"");
                        });
        var elsewhere =
                http.get(
                        Role.COUNTRY_OFFICE, TrackerHttp.countries("SDN"), "/api/v1/working-weeks");
        assertThat(json(elsewhere).findValuesAsString("country")).doesNotContain("NPL");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2026-04-23, active",
        "asOf=2026-04-24, suspended",
        "asOf=2026-04-23T21:59:59Z, active",
        "asOf=2026-04-23T22:00:00Z, suspended",
        "asOf=2026-04-24T01:00:00%2B03:00, suspended",
        "asOf=2026-04-24T00:59:59%2B03:00, active",
        "asOf=2026-04-24T01:00:00+03:00, suspended",
        "asOf=2026-04-24T00:59:59+03:00, active",
        "asOf=2026-04-25&knownAt=2026-04-25, active",
        "asOf=2026-04-25&knownAt=2026-05-01, suspended",
        "knownAt=2026-05-01T09:59:59Z, active"
    })
    void a_country_can_be_asked_for_at_an_instant_as_far_as_was_known(String query, String state)
            throws Exception {
        assertThat(state(json(http.get("/api/v1/countries/SDN?" + query)))).isEqualTo(state);
    }

    @Test
    void duties_gaps_tables_actions_and_the_tree_are_answered_as_far_as_was_known()
            throws Exception {
        String then = "?asOf=2026-04-25&knownAt=";
        assertThat(json(http.get("/api/v1/countries/SDN/duties" + then + "2026-04-25")).toString())
                .doesNotContain("KEEP_IN_TOUCH");
        assertThat(json(http.get("/api/v1/countries/SDN/duties" + then + "2026-05-02")).toString())
                .contains("KEEP_IN_TOUCH");
        for (String query : List.of("duties", "gaps", "expected", "actions", "tree")) {
            String path = "/api/v1/countries/SDN/" + query;
            assertThat(http.get(path + then + "2026-05-02").statusCode()).isEqualTo(200);
            JsonNode error = refused(http.get(path + then + "foo"), 400);
            assertThat(error.at("/errors/0/field").asString("")).isEqualTo("knownAt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "2026-13-01", "2026-04-24T18:00:00", "24.4.2026", "1777000000"})
    void an_instant_that_cannot_be_read_is_refused_with_the_field_and_the_remedy(String wrong)
            throws Exception {
        for (String field : List.of("asOf", "knownAt")) {
            JsonNode error = refused(http.get("/api/v1/countries/SDN?" + field + "=" + wrong), 400);
            assertThat(error.at("/errors/0/field").asString("")).isEqualTo(field);
            assertThat(error.at("/errors/0/problem").asString(""))
                    .contains("a day such as", "2026-11-24T08:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/reminders?days=many, days, whole number",
        "/reminders?days=0, days, from 1 to 90",
        "/clashes?days=91, days, from 1 to 90",
        "/meetings?days=91, days, from 1 to 90",
        "/reminders?days=91, days, from 1 to 90",
        "/applied?offset=1&seconds=1, partition, required",
        "/applied?partition=x&offset=1&seconds=1, partition, whole number",
        "/applied?partition=1&offset=1&seconds=31, seconds, from 0 to 30"
    })
    void a_number_that_is_missing_or_wrong_is_refused_by_name(
            String path, String field, String remedy) throws Exception {
        JsonNode error = refused(http.get("/api/v1/countries/SDN" + path), 400);
        assertThat(error.at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(error.at("/errors/0/problem").asString("")).contains(remedy);
    }

    @Test
    void a_code_that_is_no_country_is_refused_and_a_country_without_facts_is_empty()
            throws Exception {
        for (String path :
                List.of(
                        "",
                        "/timeline",
                        "/duties",
                        "/gaps",
                        "/expected",
                        "/tree",
                        "/clashes",
                        "/meetings",
                        "/reminders")) {
            JsonNode error = refused(http.get("/api/v1/countries/SUD" + path), 400);
            assertThat(error.at("/errors/0/field").asString("")).isEqualTo("country");
            assertThat(http.get("/api/v1/countries/TUV" + path).statusCode()).isEqualTo(200);
        }
        JsonNode empty = json(http.get("/api/v1/countries/TUV"));
        assertThat(empty.at("/version").asLong()).isZero();
        assertThat(empty.at("/situation/structures")).isEmpty();
        assertThat(json(http.get("/api/v1/countries/TUV/timeline"))).isEmpty();
    }

    @Test
    void R11_what_is_expected_follows_from_the_kind_of_crisis_with_its_documents()
            throws Exception {
        JsonNode expected = json(http.get("/api/v1/countries/SDN/expected"));
        assertThat(expected.findValuesAsString("platform"))
                .contains("UNCT", "OMT", "HCT", "CLUSTER");
        assertThat(expected.findValuesAsString("presence")).contains("EXISTS", "NOT_REPORTED");
        assertThat(expected.findValuesAsString("document")).isNotEmpty();
        assertThat(json(http.get("/api/v1/countries/SDN/expected?asOf=2026-01-01"))).hasSize(4);
    }

    @Test
    void R9_the_structures_of_a_country_can_be_asked_for_as_a_tree() throws Exception {
        Report niger = Report.in("NER");
        log.folded(niger.activated("UNCT", "2026-01-10"), niger.activated("2026-01-10"));
        JsonNode tree = json(http.get("/api/v1/countries/NER/tree"));
        assertThat(tree).hasSize(1);
        assertThat(tree.at("/0/structure").asString("")).isEqualTo("UNCT");
        assertThat(tree.at("/0/under/0/structure").asString("")).isEqualTo("OMT");
    }

    @Test
    void the_timeline_tells_all_facts_with_their_fates_latest_first() throws Exception {
        Report chad = Report.in("TCD");
        Fact wrong = chad.activated("2026-01-10");
        log.folded(wrong, chad.activated("PMT", "2026-02-01"), chad.retracted(wrong));
        JsonNode timeline = json(http.get("/api/v1/countries/TCD/timeline"));
        assertThat(timeline).hasSize(3);
        assertThat(timeline.at("/0/type").asString("")).isEqualTo("structure.activated.v1");
        assertThat(timeline.findValuesAsString("kind")).contains("RETRACTED");
    }

    @Test
    void what_was_learned_later_about_a_day_is_told_with_the_tables_it_changes() throws Exception {
        JsonNode then = json(http.get("/api/v1/countries/SDN/learned?on=2026-04-25"));
        assertThat(then.at("/learned/0/fact/id").asString("")).isEqualTo(SUSPENDED.id().value());
        assertThat(then.at("/revised/0/structure").asString("")).isEqualTo("OMT");
        assertThat(then.at("/revised/0/then/state/status").asString("")).isEqualTo("active");
        assertThat(then.at("/revised/0/since/state/status").asString("")).isEqualTo("suspended");
        String early = "/api/v1/countries/SDN/learned?on=2026-04-25&knownAt=2026-04-30";
        assertThat(json(http.get(early)).at("/revised")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', on", "?on=April, on", "?on=2026-04-25&knownAt=2026-04-24, knownAt"})
    void a_look_back_wants_a_day_and_one_not_before_it(String query, String field)
            throws Exception {
        JsonNode error = refused(http.get("/api/v1/countries/SDN/learned" + query), 400);
        assertThat(error.at("/errors/0/field").asString("")).isEqualTo(field);
    }

    @Test
    void duties_gaps_and_reminders_can_be_asked_for_alone() throws Exception {
        JsonNode before = json(http.get("/api/v1/countries/SDN/gaps?asOf=2026-02-01"));
        assertThat(before.findValuesAsString("reason")).contains("NOBODY_SEATED");
        assertThat(json(http.get("/api/v1/countries/SDN/duties?asOf=2026-01-01"))).isEmpty();
        JsonNode reminders = json(http.get("/api/v1/countries/SDN/reminders?days=30"));
        assertThat(reminders.at("/emitted").findValuesAsString("kind")).contains("KEEP_IN_TOUCH");
        assertThat(reminders.at("/upcoming").findValuesAsString("kind")).contains("KEEP_IN_TOUCH");
        assertThat(reminders.at("/upcoming").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void everybody_sees_the_countries_of_the_own_scope_only() throws Exception {
        log.folded(Report.in("TGO").activated("2026-01-10"));
        Set<CountryCode> togo = TrackerHttp.countries("TGO");
        for (Role role :
                List.of(
                        Role.COUNTRY_OFFICE,
                        Role.REPRESENTATIVE,
                        Role.REGIONAL_SPECIALIST,
                        Role.VIEWER)) {
            JsonNode seen = json(http.get(role, togo, "/api/v1/countries"));
            assertThat(seen.findValuesAsString("country")).containsOnly("TGO");
            for (String path : List.of("", "/timeline", "/duties", "/gaps", "/reminders")) {
                refused(http.get(role, togo, "/api/v1/countries/SDN" + path), 403);
                assertThat(http.get(role, togo, "/api/v1/countries/TGO" + path).statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(json(http.get("/api/v1/countries")).findValuesAsString("country"))
                .contains("TGO", "SDN");
        assertThat(http.anonymously("/api/v1/countries").statusCode()).isEqualTo(401);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        Report mali = Report.in("MLI");
        log.folded(mali.activated("2026-01-10"));
        List<String> uris =
                Stream.of("", "/MLI", "/MLI/timeline", "/MLI/duties", "/MLI/gaps")
                        .map(path -> "/api/v1/countries" + path)
                        .toList();
        Map<String, String> tags = new HashMap<>();
        for (String uri : uris) {
            String tag = http.get(uri).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = http.get(uri, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            tags.put(uri, tag);
        }
        log.folded(mali.activated("UNCT", "2026-06-01"));
        for (var tag : tags.entrySet())
            assertThat(http.get(tag.getKey(), "If-None-Match", tag.getValue()).statusCode())
                    .isEqualTo(200);
    }

    @Test
    void waiting_for_a_position_answers_once_it_is_folded_or_when_the_time_is_up()
            throws Exception {
        var logged = log.append(List.of(Report.in("THA").activated("2026-01-10"))).getFirst();
        String path = "/api/v1/countries/THA/applied?partition=" + logged.partition();
        var answer = http.get(path + "&seconds=20&offset=" + logged.offset());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(state(json(answer))).isEqualTo("active");
        assertThat(http.get(path + "&seconds=0&offset=999999").statusCode()).isEqualTo(204);
    }

    private static String state(JsonNode view) {
        return view.at("/situation/structures/OMT/state/status").asString("?");
    }

    private static JsonNode refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        return MusterJson.mapper().readTree(answer.body());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return MusterJson.mapper().readTree(answer.body());
    }
}
