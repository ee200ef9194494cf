package org.muster.console.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser: no script, style, frame or address but our own. */
final class PageHeaders {
    /** Images may be data because the style sheet of the dashboard kit holds its icons so. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private PageHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        on(headers, ReferrerPolicy.SAME_ORIGIN);
    }

    /** For an address that is a secret: no other page learns it. */
    static void onLinked(HeadersConfigurer<HttpSecurity> headers) {
        on(headers, ReferrerPolicy.NO_REFERRER);
    }

    private static void on(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(policy -> policy.policy(referrer))
                .permissionsPolicyHeader(
                        allowed ->
                                allowed.policy(
                                        "camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
