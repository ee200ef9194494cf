package org.muster.reporting.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.reporting.ReportingSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body by its announced length before it is read. */
@Component
class BodyLimit extends OncePerRequestFilter {
    private final DataSize most;

    BodyLimit(ReportingSettings settings) {
        this.most = settings.maxImport();
    }

    static Refused tooLarge(DataSize size) {
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
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most.toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        Refused refused = tooLarge(most);
        response.setStatus(refused.getStatusCode().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(MusterJson.mapper().writeValueAsBytes(refused.getBody()));
    }
}
