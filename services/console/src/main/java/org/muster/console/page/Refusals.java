package org.muster.console.page;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.console.ConsoleApplication;
import org.muster.console.account.DemonstrationAccounts;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.api.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** How a refusal looks on a page: what is so, and what to do now. */
@ControllerAdvice(basePackageClasses = ConsoleApplication.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
    private static final Caller NOBODY = Caller.service("nobody");

    private final Words words;
    private final DemonstrationAccounts demonstration;

    Refusals(Words words, DemonstrationAccounts demonstration) {
        this.words = words;
        this.demonstration = demonstration;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        return page(refused.getStatusCode(), response);
    }

    @ExceptionHandler
    ModelAndView ofSomebodyElse(OthersReport denied, HttpServletResponse response) {
        return page(HttpStatus.FORBIDDEN, "own", response);
    }

    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied, HttpServletResponse response) {
        return page(HttpStatus.FORBIDDEN, response);
    }

    /** Another service does not answer. */
    @ExceptionHandler
    ModelAndView away(ResourceAccessException away, HttpServletResponse response) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, response);
    }

    @ExceptionHandler
    ModelAndView malformed(MethodArgumentTypeMismatchException odd, HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND, response);
    }

    ModelAndView page(HttpStatusCode status, HttpServletResponse response) {
        return page(status, wordsFor(status.value()), response);
    }

    private ModelAndView page(HttpStatusCode status, String words, HttpServletResponse response) {
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("console/refusal");
        page.addObject("status", status.value());
        page.addObject("words", words);
        page.addObject("say", this.words.here());
        page.addObject("here", "/");
        page.addObject("demonstration", demonstration.offered());
        Caller caller = Callers.currentOr(NOBODY);
        if (caller.role() != Role.SERVICE)
            page.addObject("visitor", Visitor.of(caller, demonstration.offered()));
        return page;
    }

    private static String wordsFor(int status) {
        return switch (status) {
            case 403 -> "403";
            case 400, 404, 405 -> "404";
            case 503 -> "503";
            default -> "500";
        };
    }
}
