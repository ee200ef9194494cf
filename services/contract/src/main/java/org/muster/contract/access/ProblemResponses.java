package org.muster.contract.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.contract.problem.ProblemDocuments;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers of the API's door as problem documents (RFC 9457). */
final class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Send a valid API token: Authorization: Bearer <token>");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        String detail = e.getMessage();
        write(
                response,
                HttpStatus.FORBIDDEN,
                detail == null ? "This account may not do that" : detail);
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemDocuments.write(response, ProblemDetail.forStatusAndDetail(status, detail));
    }
}
