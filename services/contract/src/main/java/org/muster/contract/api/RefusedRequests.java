package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Refusals of controllers, and of the framework before it calls one, as problem documents that name
 * what is wrong and what to send instead.
 */
@ControllerAdvice
@Order(0)
public final class RefusedRequests extends ResponseEntityExceptionHandler {

    /** Whoever has left in the middle of an answer gets no other, and is no trouble of ours. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException unwritten,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return DisconnectedClientHelper.isClientDisconnectedException(unwritten)
                ? null
                : super.handleHttpMessageNotWritable(unwritten, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refusal,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = problem(refusal, body, status);
        List<FieldProblem> errors = errors(refusal);
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(refusal, problem, all, status, request);
    }

    private static ProblemDetail problem(
            Exception refusal, @Nullable Object body, HttpStatusCode status) {
        if (body instanceof ProblemDetail given) return given;
        if (refusal instanceof ErrorResponse response) return response.getBody();
        return ProblemDetail.forStatus(status);
    }

    /** What a {@link Refused} names is in its document already. */
    private static List<FieldProblem> errors(Exception refusal) {
        return switch (refusal) {
            case HttpMediaTypeNotAcceptableException e ->
                    one("Accept", "must allow one of " + e.getSupportedMediaTypes());
            case HttpMediaTypeException e ->
                    one("Content-Type", "must be one of " + e.getSupportedMediaTypes());
            case HttpRequestMethodNotSupportedException e ->
                    one("method", "must be one of " + e.getSupportedHttpMethods());
            case HttpMessageNotReadableException _ ->
                    one("body", "is required, and must be what the Content-Type says");
            case MissingServletRequestParameterException e ->
                    one(e.getParameterName(), "is required: " + form(e.getParameterType()));
            case MissingRequestValueException _ -> one("request", "lacks a header or parameter");
            case MethodArgumentTypeMismatchException e ->
                    one(e.getName(), "must be " + form(e.getParameter().getParameterType()));
            case TypeMismatchException e ->
                    one(
                            String.valueOf(e.getPropertyName()),
                            "must be " + form(e.getRequiredType()));
            case NoResourceFoundException e ->
                    one("path", "/" + e.getResourcePath() + " leads nowhere; check the address");
            default -> List.of();
        };
    }

    private static String form(@Nullable Class<?> type) {
        return form(type == null ? "" : type.getSimpleName());
    }

    private static String form(String type) {
        return switch (type) {
            case "Instant" ->
                    "a day such as 2026-11-24, or an instant with its offset such as 2026-11-24T08:00:00Z";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> "a text";
        };
    }

    private static List<FieldProblem> one(String field, String problem) {
        return List.of(new FieldProblem(field, problem));
    }
}
