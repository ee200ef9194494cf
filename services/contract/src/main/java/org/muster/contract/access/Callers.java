package org.muster.contract.access;

import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the request at hand. */
public final class Callers {
    private Callers() {}

    /**
     * The caller.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    public static Caller current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof CallerPrincipal principal)
            return principal.caller();
        throw new AuthenticationCredentialsNotFoundException("sign in, or send a bearer token");
    }

    /** The caller, or another when nobody is signed in: work that no request asked for. */
    public static Caller currentOr(Caller otherwise) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof CallerPrincipal principal
                ? principal.caller()
                : otherwise;
    }

    /**
     * Refuses the request unless it is allowed.
     *
     * @throws AccessDeniedException with the sentence, which becomes the detail of the problem
     *     document
     */
    public static void require(boolean allowed, String otherwise) {
        if (!allowed) throw new AccessDeniedException(otherwise);
    }

    /** Does something as a service of Muster, outside of any request. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(caller));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
