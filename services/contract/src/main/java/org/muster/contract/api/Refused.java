package org.muster.contract.api;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A request that is refused, answered as a problem document (RFC 9457) that names every wrong field
 * under {@code errors}.
 */
public final class Refused extends ErrorResponseException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> errors;

    public Refused(HttpStatus status, String detail, List<FieldProblem> errors) {
        super(status, problem(status, detail, errors), null);
        this.errors = List.copyOf(errors);
    }

    /** 400: fields are wrong. */
    public static Refused invalid(List<FieldProblem> errors) {
        String detail =
                errors.size() == 1
                        ? "One field is wrong; nothing was changed"
                        : errors.size() + " fields are wrong; nothing was changed";
        return new Refused(HttpStatus.BAD_REQUEST, detail, errors);
    }

    /** 404: there is no such thing. */
    public static Refused unknown(String detail) {
        return new Refused(HttpStatus.NOT_FOUND, detail, List.of());
    }

    /** The country of a path or parameter, or a refusal that names the field and the remedy. */
    public static CountryCode country(String field, String text) {
        try {
            return CountryCode.of(text);
        } catch (IllegalArgumentException e) {
            throw invalid(List.of(new FieldProblem(field, String.valueOf(e.getMessage()))));
        }
    }

    /** The person of a path or parameter, or a refusal that names the field and the remedy. */
    public static PersonId person(String field, String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            throw invalid(List.of(new FieldProblem(field, String.valueOf(e.getMessage()))));
        }
    }

    /** The refusal that another service answered. */
    static Refused by(ClientHttpResponse response) throws IOException {
        HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
        JsonNode problem;
        try {
            problem = MusterJson.mapper().readTree(response.getBody());
        } catch (JacksonException e) {
            return new Refused(status, status.getReasonPhrase(), List.of());
        }
        List<FieldProblem> errors = new ArrayList<>();
        for (JsonNode error : problem.path("errors"))
            errors.add(
                    new FieldProblem(
                            error.path("field").asString(""), error.path("problem").asString("")));
        return new Refused(
                status, problem.path("detail").asString(status.getReasonPhrase()), errors);
    }

    /** 503: something that this needs is away for now; nothing was accepted. */
    public static Refused unavailable(String detail) {
        Refused refused = new Refused(HttpStatus.SERVICE_UNAVAILABLE, detail, List.of());
        refused.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return refused;
    }

    /** What is wrong with which field. */
    public List<FieldProblem> errors() {
        return errors;
    }

    private static ProblemDetail problem(
            HttpStatus status, String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return problem;
    }
}
