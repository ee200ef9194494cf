package org.muster.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address that leads nowhere, for who asks with a browser; others get a problem document. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownPages {
    private final Refusals refusals;

    UnknownPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler(
            value = {NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class},
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView unknown(
            Exception unknown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (!wantsPage(request)) throw unknown; // unhandled here, so the server answers
        return refusals.page(HttpStatus.NOT_FOUND, response);
    }

    /** A script that takes anything is not a browser. */
    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
