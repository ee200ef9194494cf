package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.Calls.json;
import static org.muster.reporting.Calls.problem;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.fact.AuthorId;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ReportingService
class ImportTest {
    private static final String LINES =
            """
            {"country":"SDN","type":"structure.suspended.v1","effective":"2026-11-20","data":{"structure":"OMT"}}

            {"country":"SDN","type":"structure.exploded.v1","effective":"3026-11-20","data":{}}
            {"country":"Atlantis","type":"structure.resumed.v1","data":{"structure":"OMT"}}
            {"country":"TUR","type":"structure.resumed.v1","effective":"2026-11-21","data":{"structure":"OMT"}}
            no JSON at all
            {"country":"SDN","type":"structure.resumed.v1","effective":"2026-11-21","data":{"structure":"OMT"}}
            """;

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;

    @Test
    void right_lines_are_recorded_and_every_wrong_line_says_all_that_is_wrong_with_it() {
        long before = log.records();
        JsonNode report = json(send(OFFICE, null, LINES));
        assertThat(report.path("recorded").asInt()).isEqualTo(2);
        assertThat(report.path("refused").asInt()).isEqualTo(4);
        assertThat(numbers(report)).isEqualTo("1 3 4 5 6 7 ");
        assertThat(fields(report, 0)).isEmpty();
        assertThat(fields(report, 1)).isEqualTo("type effective ");
        assertThat(fields(report, 2)).isEqualTo("country effective ");
        assertThat(report.at("/lines/3/errors/0/problem").asString()).contains("may not report");
        assertThat(fields(report, 4)).isEqualTo("body ");
        assertThat(log.records()).isEqualTo(before + 2);
    }

    @Test
    void the_same_import_under_the_same_key_is_answered_alike_and_recorded_once() {
        String key = UUID.randomUUID().toString();
        String first = send(OFFICE, key, LINES).body();
        long before = log.records();
        assertThat(send(OFFICE, key, LINES).body()).isEqualTo(first);
        problem(send(OFFICE, key, LINES.substring(LINES.indexOf('\n') + 1)), 422);
        assertThat(log.records()).isEqualTo(before);
    }

    @Test
    void an_import_that_is_only_tried_says_the_same_and_records_nothing() {
        long before = log.records();
        JsonNode tried = json(send("?dryRun=true", OFFICE, null, LINES));
        assertThat(tried.path("recorded").asInt()).isEqualTo(2);
        assertThat(tried.path("refused").asInt()).isEqualTo(4);
        assertThat(fields(tried, 1)).isEqualTo("type effective ");
        assertThat(log.records()).isEqualTo(before);
    }

    @Test
    void lines_of_another_country_than_the_one_asked_for_are_refused() {
        JsonNode tried = json(send("?dryRun=true&only=TUR", OFFICE, null, LINES));
        assertThat(tried.path("recorded").asInt()).isZero();
        assertThat(tried.at("/lines/0/errors/0/problem").asString()).contains("only facts of TUR");
        problem(send("?only=Atlantis", OFFICE, null, LINES), 400);
    }

    @Test
    void an_import_with_no_line_or_too_many_is_refused_whole() {
        long before = log.records();
        JsonNode none = problem(send(OFFICE, null, "\n\n"), 400);
        assertThat(none.at("/errors/0/problem").asString()).contains("at least one line");
        JsonNode many = problem(send(OFFICE, null, "{}\n".repeat(10_001)), 400);
        assertThat(many.at("/errors/0/problem").asString()).contains("in parts");
        assertThat(log.records()).isEqualTo(before);
    }

    @Test
    void whoever_only_reads_may_not_import() {
        problem(send(new Caller(new AuthorId("v"), Role.VIEWER, Set.of(), null), null, LINES), 403);
    }

    private HttpResponse<String> send(
            Caller caller, @org.jspecify.annotations.Nullable String key, String lines) {
        return send("", caller, key, lines);
    }

    private HttpResponse<String> send(
            String query,
            Caller caller,
            @org.jspecify.annotations.Nullable String key,
            String lines) {
        Calls.Call call =
                calls.as(caller, "POST", "/api/v1/imports" + query)
                        .with("Content-Type", "application/x-ndjson");
        return (key == null ? call : call.with("Idempotency-Key", key)).send(lines);
    }

    private static String numbers(JsonNode report) {
        var text = new StringBuilder();
        for (JsonNode line : report.path("lines")) text.append(line.path("number")).append(' ');
        return text.toString();
    }

    private static String fields(JsonNode report, int line) {
        var text = new StringBuilder();
        for (JsonNode error : report.path("lines").path(line).path("errors"))
            text.append(error.path("field").asString()).append(' ');
        return text.toString();
    }
}
