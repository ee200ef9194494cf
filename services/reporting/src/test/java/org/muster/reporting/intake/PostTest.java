package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.Calls.json;
import static org.muster.reporting.Calls.problem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.fact.Event;
import org.muster.core.fact.RepresentationEvent.PostAbolished;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ReportingService
class PostTest {
    private static final PostId RMO = new PostId("rmo");
    private static final RoleCode ROLE = new RoleCode("RESOURCE_MANAGEMENT_OFFICER");

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;

    @Test
    void a_post_is_made_changed_filled_left_and_ended_by_facts() {
        assertThat(event(put("", "{\"role\":\"" + ROLE + "\"}")))
                .isEqualTo(new PostEstablished(RMO, ROLE, null, null));
        assertThat(event(put("", "{\"role\":\"" + ROLE + "\",\"dutyStation\":\"Port Sudan\"}")))
                .isEqualTo(new PostEstablished(RMO, ROLE, null, "Port Sudan"));
        assertThat(event(put("/incumbent", "{\"role\":\"" + ROLE + "\",\"person\":\"p1\"}")))
                .isEqualTo(new PostTakenUp(RMO, ROLE, new PersonId("p1"), false, null));
        assertThat(event(delete("/incumbent/p1?effective=2026-11-01")))
                .isEqualTo(new PostLeft(RMO, new PersonId("p1")));
        assertThat(event(delete(""))).isEqualTo(new PostAbolished(RMO));
    }

    @Test
    void wrong_fields_are_named_as_the_body_has_them_and_nothing_is_recorded() {
        long before = log.records();
        JsonNode problem =
                problem(
                        put(
                                "",
                                "{\"role\":\"king\",\"dutyStation\":7,\"hat\":1,\"effective\":\"x\"}"),
                        400);
        assertThat(problem.path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("role", "dutyStation", "hat", "effective");
        problem(put("", "{\"post\":\"other\",\"role\":\"king\"}"), 400);
        problem(put("", "["), 400);
        problem(delete("?effective=someday"), 400);
        assertThat(log.records()).isEqualTo(before);
    }

    private HttpResponse<String> put(String path, String body) {
        return calls.as(OFFICE, "PUT", "/api/v1/countries/SDN/posts/rmo" + path).json().send(body);
    }

    private HttpResponse<String> delete(String path) {
        return calls.as(OFFICE, "DELETE", "/api/v1/countries/SDN/posts/rmo" + path).send();
    }

    private Event event(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        String id = json(answer).at("/facts/0/id").asString();
        return log.of(Topics.EVENTS).stream()
                .map(r -> FactCodec.read(r.value()))
                .filter(f -> f.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .event();
    }
}
