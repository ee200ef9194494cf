package org.muster.console.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Requests that the page's own script makes for a part of it. */
final class Fragments {
    private Fragments() {}

    static boolean wants(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || (accept != null && accept.contains("text/event-stream"));
    }
}
