package org.muster.reporting.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.reporting.CallingApi.HEADQUARTERS;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.CallingApi.OFFICER;
import static org.muster.reporting.Calls.json;
import static org.muster.reporting.Calls.problem;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.structure.StructureId;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ReportingService
class ReportTest {
    private static final String SUSPENDED =
            """
            {"type": "structure.suspended.v1", "effective": "2026-11-20",
             "data": {"structure": "%s", "reason": "the building is closed"}}""";

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;

    @Test
    void a_report_answered_with_201_is_in_the_log_where_the_answer_says() {
        HttpResponse<String> answer = calls.report().send(SUSPENDED.formatted("OMT"));
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode recorded = json(answer).path("facts").get(0);
        ConsumerRecord<String, byte[]> record = at(recorded);
        assertThat(record.key()).isEqualTo("SDN");
        assertThat(record.headers()).isEmpty();
        assertThat(new String(record.value(), UTF_8))
                .startsWith("{\"specversion\":\"1.0\",\"id\":\"" + recorded.path("id").asString())
                .contains("\"type\":\"structure.suspended.v1\"", "\"subject\":\"SDN/OMT\"");
        Fact fact = FactCodec.read(record.value());
        assertThat(fact.event())
                .isEqualTo(
                        new StructureSuspended(new StructureId("OMT"), "the building is closed"));
        assertThat(fact.author()).isEqualTo(OFFICE.account());
        assertThat(fact.recordedAt()).isAfterOrEqualTo(fact.reportedAt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "structure.activated.v1|{'structure':'ISCG','platform':'ISCG','parent':'HCT'}",
                "structure.proposed.v1|{'structure':'CLUSTER-HEA','platform':'CLUSTER','sector':'HEA'}",
                "structure.transition-begun.v1|{'structure':'OMT','until':'2027-03-01T00:00:00Z'}",
                "structure.merged.v1|{'structure':'OMT','into':'UNCT'}",
                "structure.described.v1|{'structure':'OMT','names':[{'language':'fr','name':'GCO'}]}",
                "scale-up.declared.v1|{'crisis':'war','area':'Darfur'}",
                "scale-up.extended.v1|{'crisis':'war','until':'2027-03-01T00:00:00Z'}",
                "scale-up.ended.v1|{'crisis':'war'}",
                "response-level.set.v1|{'crisis':'war','iomLevel':'L3'}",
                "platform.adapted.v1|{'platform':'HCT','absent':true,'reason':'none here'}",
                "integrated-mission.begun.v1|{'name':'UNITAMS'}",
                "integrated-mission.ended.v1|{}",
                "programme.started.v1|{'sector':'HEA','area':'SD02'}",
                "programme.ended.v1|{'sector':'HEA'}",
                "representative.handed-over.v1|{'structure':'OMT','from':'p1','to':'p2'}",
                "representative.assigned.v1|{'structure':'OMT','person':'p1','kind':'ACTING','delegation':'SDN/14'}"
            })
    void R6_to_R79_every_turn_in_the_life_of_a_frame_can_be_reported(String type, String data) {
        String body =
                "{\"type\":\"%s\",\"effective\":\"2026-11-20\",\"data\":%s}"
                        .formatted(type, data.replace('\'', '"'));
        assertThat(calls.report().send(body).statusCode()).isEqualTo(201);
    }

    @Test
    void many_facts_of_one_report_are_recorded_in_their_order_and_all_but_the_last_say_so() {
        String many =
                "{\"facts\": [%s, %s, %s]}"
                        .formatted(
                                SUSPENDED.formatted("UNCT"),
                                SUSPENDED.formatted("PMT"),
                                SUSPENDED.formatted("SMT-KRT"));
        JsonNode facts = json(calls.report().send(many)).path("facts");
        List<ConsumerRecord<String, byte[]>> records =
                Stream.of(0, 1, 2).map(i -> at(facts.get(i))).toList();
        assertThat(records).extracting(ConsumerRecord::offset).isSorted();
        assertThat(records)
                .extracting(r -> FactCodec.read(r.value()))
                .isSortedAccordingTo(Fact.BY_EFFECT);
        assertThat(records).extracting(r -> r.headers().toArray().length).containsExactly(1, 1, 0);
    }

    @Test
    void the_same_report_under_the_same_key_is_answered_alike_and_recorded_once() {
        Calls.Call keyed = calls.report().with("Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> first = keyed.send(SUSPENDED.formatted("OMT"));
        long records = log.records();
        HttpResponse<String> second = keyed.send(SUSPENDED.formatted("OMT"));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second).path("facts")).isEqualTo(json(first).path("facts"));
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(log.records()).isEqualTo(records);
    }

    @Test
    void the_same_report_sent_many_times_at_once_is_recorded_once() throws Exception {
        Calls.Call keyed = calls.report().with("Idempotency-Key", UUID.randomUUID().toString());
        Callable<HttpResponse<String>> send = () -> keyed.send(SUSPENDED.formatted("HCT"));
        long records = log.records();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<HttpResponse<String>> answer :
                    threads.invokeAll(java.util.Collections.nCopies(16, send)))
                assertThat(answer.get().statusCode()).isEqualTo(201);
        }
        assertThat(log.records()).isEqualTo(records + 1);
    }

    @Test
    void a_key_with_another_body_is_refused_and_changes_nothing() {
        Calls.Call keyed = calls.report().with("Idempotency-Key", UUID.randomUUID().toString());
        keyed.send(SUSPENDED.formatted("OMT"));
        long records = log.records();
        JsonNode problem = problem(keyed.send(SUSPENDED.formatted("PMT")), 422);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
        assertThat(problem.at("/errors/0/problem").asString()).contains("make a new key");
        assertThat(log.records()).isEqualTo(records);
    }

    @Test
    void a_malformed_report_does_not_use_its_key_up() {
        Calls.Call keyed = calls.report().with("Idempotency-Key", UUID.randomUUID().toString());
        problem(keyed.send("{}"), 400);
        assertThat(keyed.send(SUSPENDED.formatted("OMT")).statusCode()).isEqualTo(201);
    }

    @Test
    void two_accounts_may_use_the_same_key_without_knowing_of_each_other() {
        String key = UUID.randomUUID().toString();
        calls.report().with("Idempotency-Key", key).send(SUSPENDED.formatted("OMT"));
        Calls.Call other =
                calls.as(HEADQUARTERS, "POST", "/api/v1/countries/SDN/facts")
                        .json()
                        .with("Idempotency-Key", key);
        assertThat(other.send(SUSPENDED.formatted("PMT")).statusCode()).isEqualTo(201);
    }

    @Test
    void whoever_waits_for_a_tracker_that_is_away_is_still_told_that_the_report_is_recorded() {
        HttpResponse<String> answer =
                calls.report().with("Prefer", "wait=5").send(SUSPENDED.formatted("OMT"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Preference-Applied")).isEmpty();
        assertThat(json(answer).path("applied").isNull()).isTrue();
        at(json(answer).path("facts").get(0));
    }

    @Test
    void while_nobody_can_say_whose_duty_it_is_a_representative_is_asked_to_come_back() {
        long before = log.records();
        problem(
                calls.as(OFFICER, "POST", "/api/v1/countries/SDN/facts")
                        .json()
                        .send(
                                "{\"type\":\"structure.confirmed.v1\",\"effective\":\"2026-11-20\",\"data\":{\"structure\":\"OMT\"}}"),
                503);
        assertThat(log.records()).isEqualTo(before);
    }

    @Test
    void facts_are_counted_by_type_and_outcome_and_refusals_by_reason() {
        double facts = metric("muster_facts_appended_total", "acknowledged");
        double refusals = metric("muster_reports_refused_total", "malformed");
        calls.report().send(SUSPENDED.formatted("OMT"));
        calls.report().send("{}");
        assertThat(metric("muster_facts_appended_total", "acknowledged")).isEqualTo(facts + 1);
        assertThat(metric("muster_reports_refused_total", "malformed")).isEqualTo(refusals + 1);
    }

    private double metric(String name, String tag) {
        return calls.as(HEADQUARTERS, "GET", "/actuator/prometheus")
                .send()
                .body()
                .lines()
                .filter(l -> l.startsWith(name) && l.contains('"' + tag + '"'))
                .filter(l -> !l.contains("type=") || l.contains("structure.suspended.v1"))
                .mapToDouble(l -> Double.parseDouble(l.substring(l.lastIndexOf(' '))))
                .sum();
    }

    private ConsumerRecord<String, byte[]> at(JsonNode recorded) {
        return log.of(Topics.EVENTS).stream()
                .filter(
                        r ->
                                r.partition() == recorded.path("partition").asInt()
                                        && r.offset() == recorded.path("offset").asLong())
                .findFirst()
                .orElseThrow();
    }
}
