package org.muster.reporting.intake;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts of an office: made, changed, filled, left and ended. Each is a fact like any other; a body
 * holds the fields of the fact without the post, and {@code effective}, which is today when it is
 * left out.
 */
@RestController
@RequestMapping("/api/v1/countries/{country}/posts/{post}")
class PostController {
    private final Intake intake;
    private final Clock clock;

    PostController(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FactsReceipt establish(
            @PathVariable String country, @PathVariable String post, @RequestBody String body) {
        return report(country, "post.established.v1", post, object(body), null);
    }

    @DeleteMapping
    FactsReceipt abolish(
            @PathVariable String country,
            @PathVariable String post,
            @RequestParam(required = false) @Nullable String effective) {
        return report(
                country,
                "post.abolished.v1",
                post,
                MusterJson.mapper().createObjectNode(),
                effective);
    }

    @PutMapping(path = "/incumbent", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FactsReceipt takeUp(
            @PathVariable String country, @PathVariable String post, @RequestBody String body) {
        return report(country, "post.taken-up.v1", post, object(body), null);
    }

    @DeleteMapping("/incumbent/{person}")
    FactsReceipt leave(
            @PathVariable String country,
            @PathVariable String post,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable String effective) {
        ObjectNode data = MusterJson.mapper().createObjectNode();
        data.put("person", person);
        return report(country, "post.left.v1", post, data, effective);
    }

    private FactsReceipt report(
            String country, String type, String post, ObjectNode data, @Nullable String effective) {
        JsonNode given = data.remove("effective");
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        fact.put("type", type);
        if (given != null) fact.set("effective", given);
        else fact.put("effective", effective == null ? clock.instant().toString() : effective);
        data.put("post", post);
        fact.set("data", data);
        return intake.report(Refused.country("country", country), null, fact.toString());
    }

    private static ObjectNode object(String body) {
        try {
            if (MusterJson.mapper().readTree(body) instanceof ObjectNode object) return object;
        } catch (JacksonException e) {
            // said below
        }
        throw Refused.invalid(List.of(new FieldProblem("body", "must be a JSON object")));
    }
}
