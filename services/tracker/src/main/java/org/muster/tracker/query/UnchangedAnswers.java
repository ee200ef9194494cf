package org.muster.tracker.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.ActionsView;
import org.muster.contract.api.CountryView;
import org.muster.contract.json.MusterJson;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Every answer has a tag of what it says, so that a phone on a bad line does not load twice what it
 * has. The instant at which a country was asked for is no part of that.
 */
@RestControllerAdvice(assignableTypes = TrackerController.class)
class UnchangedAnswers implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null) return null;
        String tag = tag(body);
        response.getHeaders().setCacheControl("private, no-cache");
        response.getHeaders().set(HttpHeaders.ETAG, tag);
        if (!request.getHeaders().getIfNoneMatch().contains(tag)) return body;
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    private static String tag(Object body) {
        byte[] hash = sha256().digest(MusterJson.mapper().writeValueAsBytes(said(body)));
        return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
    }

    private static Object said(Object body) {
        return switch (body) {
            case CountryView v ->
                    new CountryView(
                            Instant.EPOCH,
                            Instant.EPOCH,
                            v.version(),
                            v.situation(),
                            v.duties(),
                            v.help());
            case ActionsView v -> new ActionsView(Instant.EPOCH, v.items(), v.surges());
            default -> body;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
