package org.muster.reporting.intake;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts of an office: made, changed, filled, left and ended. Each is a fact like any other; a body
 * holds the fields of the fact without the post, and {@code effective}, which is today when it is
 * left out.
 */
@RestController
@RequestMapping(
        path = "/api/v1/countries/{country}/posts/{post}",
        produces = MediaType.APPLICATION_JSON_VALUE)
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
        try {
            return intake.report(country, null, fact.toString());
        } catch (Refused refused) {
            throw refused.errors().isEmpty() ? refused : asSent(refused);
        }
    }

    /** The body holds the fields of {@code data} itself, so they are named without it. */
    private static Refused asSent(Refused refused) {
        return Refused.invalid(
                refused.errors().stream()
                        .map(
                                e ->
                                        new FieldProblem(
                                                e.field().replaceFirst("^data\\.", ""),
                                                e.problem()))
                        .toList());
    }

    private static ObjectNode object(String body) {
        Problems problems = new Problems();
        ObjectNode object = JsonBody.object(body, problems);
        if (object != null && object.has("post"))
            problems.add("post", "is in the address; leave it out");
        if (object == null || problems.count() > 0) throw Refused.invalid(problems.found());
        return object;
    }
}
