package org.muster.reporting.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.muster.reporting.CallingApi.HEADQUARTERS;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.Calls.problem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ReportingService
class MalformedReportTest {
    private static final String SUSPENDED =
            "{\"type\":\"structure.suspended.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"OMT\"}}";
    private static final String FACTS = "/api/v1/countries/SDN/facts";

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;
    private long before;

    @BeforeEach
    void look_at_the_log() {
        before = log.records();
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(log.records()).isEqualTo(before);
    }

    /** What is sent, then every field that the answer must name. */
    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("{", "body"),
                arguments("", "body"),
                arguments("[]", "body"),
                arguments("\"text\"", "body"),
                arguments(SUSPENDED + SUSPENDED, "body"),
                arguments("{\"type\":\"a\",\"type\":\"b\"}", "body"),
                arguments("{\"a\":".repeat(2000) + "1" + "}".repeat(2000), "body"),
                arguments("{}", "type effective"),
                arguments("{\"facts\":[]}", "facts"),
                arguments("{\"facts\":{}}", "facts"),
                arguments("{\"facts\":[1]}", "facts[0]"),
                arguments("{\"facts\":[" + SUSPENDED + "],\"hurry\":true}", "hurry"),
                arguments("{\"facts\":[" + SUSPENDED + ",{}]}", "facts[1].type facts[1].effective"),
                arguments(with("type", "\"structure.exploded.v1\""), "type"),
                arguments(with("type", "7"), "type"),
                arguments(with("effective", "\"3026-11-20\""), "effective"),
                arguments(with("effective", "\"2030\""), "effective"),
                arguments(with("effective", "\"0026-11-20\""), "effective"),
                arguments(with("effective", "\"20.11.2026\""), "effective"),
                arguments(with("effective", "20261120"), "effective"),
                arguments(with("reportedAt", "\"2999-01-01T00:00:00Z\""), "reportedAt"),
                arguments(with("reportedAt", "\"-999999999-01-01T00:00:00Z\""), "reportedAt"),
                arguments(with("reportedAt", "5"), "reportedAt"),
                arguments(with("source", "\"radio\""), "source"),
                arguments(
                        with("source", "{\"provenance\":\"RUMOUR\",\"document\":7}"),
                        "source.provenance source.document"),
                arguments(with("source", "{\"url\":\"x\"}"), "source.url"),
                arguments(with("country", "\"TUR\""), "country"),
                arguments(with("urgency", "1"), "urgency"),
                arguments(with("data", "null"), "data"),
                arguments(
                        with("data", "{\"structure\":7,\"reason\":[],\"colour\":1}"),
                        "data.structure data.reason data.colour"),
                arguments(
                        with(
                                "data",
                                "{\"structure\":\"no id\",\"reason\":\""
                                        + "x".repeat(1001)
                                        + "\"}"),
                        "data.structure data.reason"),
                arguments(
                        with("data", "{\"structure\":\"OMT\",\"reason\":\"a\\u0000b\"}"),
                        "data.reason"),
                arguments(
                        with("data", "{\"structure\":\"OMT\",\"reason\":\"a\\ud800b\"}"),
                        "data.reason"),
                arguments(
                        with(
                                "data",
                                "{\"structure\":\"OMT\",\"reason\":\"write to a@example.org\"}"),
                        "data.reason"),
                arguments(
                        with(
                                "data",
                                "{\"structure\":\"OMT\",\"reason\":\"call +249 91 234 5678\"}"),
                        "data.reason"),
                arguments(activated("\"platform\":\"KNITTING\""), "data.platform"),
                arguments(
                        activated(
                                "\"platform\":\"KNITTING\",\"sector\":\"tea\",\"localName\":7,\"x\":1"),
                        "data.platform data.sector data.localName data.x"),
                arguments(activated("\"platform\":\"CLUSTER\""), "data.sector"),
                arguments(
                        "{\"type\":\"structure.proposed.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"CLUSTER\",\"platform\":\"CLUSTER\"}}",
                        "data.sector"),
                arguments(
                        "{\"type\":\"structure.described.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"OMT\",\"names\":[{\"language\":\"\",\"name\":\"GCO\"}]}}",
                        "data.names[0].language"),
                arguments(
                        activated("\"platform\":\"CLUSTER\",\"localName\":7"),
                        "data.sector data.localName"),
                arguments(
                        "{\"type\":\"silence.begun.v1\",\"effective\":\"2026-11-20\",\"data\":{\"silence\":\"move\",\"until\":\"2099-01-01\",\"reason\":\"move\"}}",
                        "data.until"),
                arguments(
                        "{\"type\":\"fact.corrected.v1\",\"effective\":\"2026-11-20\",\"data\":{\"target\":\"f1\",\"replacement\":{\"type\":\"silence.begun.v1\",\"data\":{\"silence\":\"move\",\"until\":\"2099-01-01\",\"reason\":\"move\"}}}}",
                        "data.replacement.data.until"),
                arguments(
                        "{\"type\":\"action.done\",\"effective\":\"2026-11-20\",\"data\":{\"action\":\"DANCE\"}}",
                        "data.action"),
                arguments(
                        "{\"type\":\"action.done\",\"effective\":\"2026-11-20\",\"data\":{\"action\":\"MEFM\"}}",
                        "data.crisis"),
                arguments(
                        "{\"type\":\"action.done\",\"effective\":\"2026-11-20\",\"data\":{\"action\":\"SURGE_ROSTER\",\"crisis\":\"flood\"}}",
                        "data.crisis"),
                arguments(
                        with(
                                "type",
                                "\"post.established.v1\",\"data\":{\"post\":\"p\",\"role\":\"KING\"},\"effective\":\"never\""),
                        "body"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void every_wrong_field_is_named_at_once_with_its_remedy(String body, String fields) {
        names(problem(calls.report().send(body), 400), fields.split(" "));
    }

    @Test
    void an_unknown_platform_in_a_correction_is_named_by_its_path() {
        String correction =
                """
                {"type":"fact.corrected.v1","effective":"2026-11-20","data":{"target":"f1","replacement":
                  {"type":"structure.activated.v1","data":{"structure":"X","platform":"KNITTING"}}}}""";
        JsonNode problem = problem(calls.report().send(correction), 400);
        names(problem, "data.replacement.data.platform");
        assertThat(problem.at("/errors/0/problem").asString()).contains("KNITTING", "UNCT", "HCT");
    }

    @Test
    void an_unknown_country_is_named_beside_what_is_wrong_with_the_body() {
        Calls.Call call = calls.as(HEADQUARTERS, "POST", "/api/v1/countries/Sudan/facts").json();
        JsonNode problem = problem(call.send(with("type", "\"structure.exploded.v1\"")), 400);
        names(problem, "country", "type");
        assertThat(problem.at("/errors/0/problem").asString()).contains("SDN");
        names(problem(call.send(SUSPENDED), 400), "country");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/countries/SDN/facts",
        "POST, /api/v1/imports",
        "PUT, /api/v1/people/somebody",
        "PUT, /api/v1/countries/SDN/posts/com"
    })
    void ten_megabytes_are_refused_whatever_length_was_announced(String method, String path) {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        Calls.Call call =
                calls.as(HEADQUARTERS, method, path)
                        .with(
                                "Content-Type",
                                path.endsWith("imports")
                                        ? "application/x-ndjson"
                                        : "application/json");
        names(problem(call.send(large), 413), "body");
        HttpResponse<String> unannounced =
                call.send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        names(problem(unannounced, 413), "body");
    }

    @Test
    void a_body_that_is_not_UTF_8_is_refused() {
        String accented = with("data", "{\"structure\":\"OMT\",\"reason\":\"réunion\"}");
        names(problem(calls.report().send(accented.getBytes(ISO_8859_1)), 400), "body");
        HttpResponse<String> latin =
                calls.as(OFFICE, "POST", FACTS)
                        .with("Content-Type", "application/json;charset=ISO-8859-1")
                        .send(accented.getBytes(ISO_8859_1));
        names(problem(latin, 415), "Content-Type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/api/v1/countries/SDN/facts|text/plain|application/json",
                "POST|/api/v1/imports|application/json|application/x-ndjson",
                "PUT|/api/v1/people/somebody|application/xml|application/json",
                "PUT|/api/v1/countries/SDN/posts/com|nonsense|application/json"
            })
    void a_wrong_content_type_is_answered_with_the_right_one(
            String method, String path, String sent, String wanted) {
        JsonNode problem =
                problem(
                        calls.as(HEADQUARTERS, method, path)
                                .with("Content-Type", sent)
                                .send(SUSPENDED),
                        415);
        names(problem, "Content-Type");
        assertThat(problem.at("/errors/0/problem").asString()).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/countries/SDN/facts",
        "POST, /api/v1/imports",
        "PUT, /api/v1/people/somebody",
        "PUT, /api/v1/countries/SDN/posts/com"
    })
    void whoever_would_not_read_the_answer_is_refused_before_anything_is_recorded(
            String method, String path) {
        JsonNode problem =
                problem(
                        calls.as(HEADQUARTERS, method, path)
                                .with("Accept", "text/csv")
                                .with(
                                        "Content-Type",
                                        path.endsWith("imports")
                                                ? "application/x-ndjson"
                                                : "application/json")
                                .send(SUSPENDED),
                        406);
        names(problem, "Accept");
    }

    @Test
    void a_wrong_method_an_unknown_address_and_a_parameter_that_is_none_are_said() {
        names(problem(calls.as(OFFICE, "PATCH", FACTS).json().send(SUSPENDED), 405), "method");
        names(problem(calls.as(OFFICE, "POST", "/api/v1/rumours").json().send("{}"), 404), "path");
        problem(calls.as(OFFICE, "GET", "/api/v1/people?country=ATL").send(), 400);
        problem(calls.as(OFFICE, "GET", "/api/v1/%2e%2e/people").send(), 400);
    }

    @ParameterizedTest
    @CsvSource({"' '", "long"})
    void an_idempotency_key_that_is_none_is_refused(String key) {
        Calls.Call call =
                calls.report().with("Idempotency-Key", key.equals("long") ? "k".repeat(201) : key);
        names(problem(call.send(SUSPENDED), 400), "Idempotency-Key");
    }

    @Test
    void an_empty_text_that_is_required_is_said_to_be_required_and_another_to_be_left_out() {
        String silence =
                """
                {"type":"silence.begun.v1","effective":"2026-11-20","data":
                 {"silence":"s1","kinds":[],"until":"2026-12-01T00:00:00Z","reason":" "}}""";
        JsonNode required = problem(calls.report().send(silence), 400);
        names(required, "data.reason");
        assertThat(required.at("/errors/0/problem").asString()).isEqualTo("is required: a text");
        String suspended = with("data", "{\"structure\":\"OMT\",\"reason\":\"\"}");
        assertThat(problem(calls.report().send(suspended), 400).at("/errors/0/problem").asString())
                .contains("leave the field out");
    }

    @Test
    void an_answer_never_outgrows_its_request() {
        StringBuilder many = new StringBuilder("{\"type\":\"x\"");
        for (int i = 0; i < 10_000; i++) many.append(",\"f").append(i).append("\":1");
        JsonNode problem = problem(calls.report().send(many.append("}").toString()), 400);
        assertThat(problem.path("errors").size()).isEqualTo(101);
        assertThat(problem.at("/errors/100/problem").asString()).contains("more");
    }

    private static void names(JsonNode problem, String... fields) {
        assertThat(
                        StreamSupport.stream(problem.path("errors").spliterator(), false)
                                .map(e -> e.path("field").asString()))
                .as(problem.toString())
                .containsExactlyInAnyOrder(fields);
        for (JsonNode error : problem.path("errors"))
            assertThat(error.path("problem").asString()).isNotBlank();
    }

    /** The suspension of the OMT with one field said otherwise. */
    private static String with(String field, String value) {
        var text = new StringBuilder("{");
        String[][] usual = {
            {"type", "\"structure.suspended.v1\""},
            {"effective", "\"2026-11-20\""},
            {"data", "{\"structure\":\"OMT\"}"}
        };
        for (String[] f : usual)
            if (!f[0].equals(field))
                text.append('"').append(f[0]).append("\":").append(f[1]).append(',');
        return text.append('"').append(field).append("\":").append(value).append('}').toString();
    }

    private static String activated(String fields) {
        return "{\"type\":\"structure.activated.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"X\",%s}}"
                .formatted(fields);
    }
}
