package org.muster.console.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    ModelAndView unknown(HttpServletResponse response) {
        return refusals.page(HttpStatus.NOT_FOUND, response);
    }
}
