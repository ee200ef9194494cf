package org.muster.console.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.console.ConsoleSettings;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where a sign-in leads. */
final class SignInAnswers {
    private SignInAnswers() {}

    /** To the page that was asked for, or to the world. */
    static AuthenticationSuccessHandler success(RequestCache requests, ConsoleSettings settings) {
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(requests);
        return (request, response, authentication) -> {
            request.getSession().setMaxInactiveInterval((int) settings.sessionLife().toSeconds());
            onwards.onAuthenticationSuccess(request, response, authentication);
        };
    }

    /** Back to the sign-in page, which says why. */
    static void failure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason =
                switch (why) {
                    case LockedException _ -> "throttled";
                    case DisabledException _ -> "disabled";
                    default -> "wrong";
                };
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + reason);
    }

    /** A page leads to the sign-in; a part of a page asks the browser to load the page again. */
    static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Fragments.wants(request)) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }
}
