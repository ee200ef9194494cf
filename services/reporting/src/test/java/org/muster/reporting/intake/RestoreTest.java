package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.Calls.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.topic.Topics;
import org.muster.core.fact.AuthorId;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ReportingService
class RestoreTest {
    private static final Caller ADMINISTRATOR =
            new Caller(new AuthorId("administrator"), Role.ADMINISTRATOR, Set.of(), null);
    private static final String FACT =
            "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/countries/SDN\",\"type\":\"note.recorded.v1\",\"subject\":\"SDN\",\"time\":\"%s\",\"datacontenttype\":\"application/json\",\"country\":\"SDN\",\"effective\":\"2023-04\",\"reportedat\":\"2023-05-01T08:00:00Z\",\"author\":\"an-earlier-office\",\"provenance\":\"INFERRED\",\"evidence\":\"a page\",\"data\":{\"text\":\"%s\",\"structure\":null}}";
    private static final String THEN = "2023-05-02T09:00:00.123Z";

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;

    @Test
    void an_administrator_brings_facts_back_as_they_were_with_id_author_and_all_times() {
        String line = FACT.formatted("restored-1", THEN, "as it was");
        JsonNode report = send(ADMINISTRATOR, line);
        assertThat(report.path("recorded").asInt()).isEqualTo(1);
        assertThat(report.at("/lines/0/fact").asString()).isEqualTo("restored-1");
        assertThat(written("restored-1")).containsExactly(line);
    }

    @Test
    void a_fact_that_is_twice_in_a_file_is_brought_back_once() {
        String line = FACT.formatted("restored-2", THEN, "once");
        JsonNode report = send(ADMINISTRATOR, line + "\n" + line);
        assertThat(List.of(report.path("recorded").asInt(), report.path("known").asInt()))
                .containsExactly(1, 1);
        assertThat(written("restored-2")).hasSize(1);
    }

    @Test
    void nobody_else_may_report_in_the_name_of_another_or_as_of_another_time() {
        for (Caller caller :
                List.of(
                        OFFICE,
                        new Caller(new AuthorId("hq"), Role.HEADQUARTERS, Set.of(), null))) {
            JsonNode report = send(caller, FACT.formatted("restored-3", THEN, "not mine"));
            assertThat(report.path("recorded").asInt()).isZero();
            assertThat(report.at("/lines/0/errors/0/problem").asString())
                    .contains("only an administrator");
        }
        assertThat(written("restored-3")).isEmpty();
    }

    @Test
    void a_file_that_was_edited_may_hold_no_address_and_nothing_from_the_future() {
        JsonNode report =
                send(
                        ADMINISTRATOR,
                        FACT.formatted("restored-4", THEN, "ask somebody@example.org")
                                + "\n"
                                + FACT.formatted("restored-5", "2199-01-01T00:00:00Z", "later")
                                + "\n"
                                + FACT.formatted("restored-6", THEN, "x")
                                        .replace("note.recorded.v1", "note.v9"));
        assertThat(report.path("refused").asInt()).isEqualTo(3);
        assertThat(report.at("/lines/0/errors/0/field").asString()).isEqualTo("data.text");
        assertThat(report.at("/lines/1/errors/0/field").asString()).isEqualTo("time");
        assertThat(report.at("/lines/2/errors/0/problem").asString()).contains("note.v9");
    }

    private JsonNode send(Caller caller, String lines) {
        return json(
                calls.as(caller, "POST", "/api/v1/imports")
                        .with("Content-Type", "application/x-ndjson")
                        .send(lines));
    }

    private List<String> written(String id) {
        return log.of(Topics.EVENTS).stream()
                .map(r -> new String(r.value(), StandardCharsets.UTF_8))
                .filter(v -> v.contains("\"" + id + "\""))
                .toList();
    }
}
