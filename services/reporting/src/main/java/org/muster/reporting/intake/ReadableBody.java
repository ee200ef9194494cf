package org.muster.reporting.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.problem.ProblemDocuments;
import org.muster.reporting.ReportingSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a body in whole before anybody reads it, and refuses one that is too large, whatever length
 * it announced, or that is not UTF-8. A table may be in whatever encoding its office saves.
 */
@Component
public class ReadableBody extends OncePerRequestFilter {
    private final ReportingSettings settings;

    ReadableBody(ReportingSettings settings) {
        this.settings = settings;
    }

    /** 413: send it in parts. */
    public static Refused tooLarge(DataSize size) {
        return new Refused(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is too large; nothing was changed",
                List.of(
                        new FieldProblem(
                                "body",
                                "must have at most %d KB; send it in parts"
                                        .formatted(size.toKilobytes()))));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = body(request);
        } catch (Refused refused) {
            ProblemDocuments.write(response, refused.getBody());
            return;
        }
        chain.doFilter(new KeptBody(request, body), response);
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        String uri = request.getRequestURI();
        boolean table = uri.endsWith("/imports/table");
        DataSize most =
                table
                        ? settings.maxTable()
                        : uri.endsWith("/imports") ? settings.maxImport() : settings.maxBody();
        if (request.getContentLengthLong() > most.toBytes()) throw tooLarge(most);
        byte[] body = request.getInputStream().readNBytes((int) most.toBytes() + 1);
        if (body.length > most.toBytes()) throw tooLarge(most);
        if (!table) requireUtf8(request.getContentType(), body);
        return body;
    }

    private static void requireUtf8(@Nullable String contentType, byte[] body) {
        Charset named = charset(contentType);
        if (named != null && !named.equals(StandardCharsets.UTF_8))
            throw new Refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The body is not in UTF-8; nothing was changed",
                    List.of(new FieldProblem("Content-Type", "must name charset=utf-8 or none")));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw Refused.invalid(
                    List.of(new FieldProblem("body", "is not UTF-8; save it as UTF-8")));
        }
    }

    private static @Nullable Charset charset(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType).getCharset();
        } catch (IllegalArgumentException e) {
            return null; // refused as a media type, with those that are known
        }
    }
}
