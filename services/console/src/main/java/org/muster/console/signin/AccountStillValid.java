package org.muster.console.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.muster.console.account.Account;
import org.muster.console.account.AccountPrincipal;
import org.muster.console.account.Accounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was disabled or changed since it signed in, at its next
 * request.
 */
final class AccountStillValid extends OncePerRequestFilter {
    private final Accounts accounts;

    AccountStillValid(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && !asBefore(principal.account())) {
            SecurityContextHolder.clearContext();
            end(request.getSession(false));
        }
        chain.doFilter(request, response);
    }

    /** The language may change; what the account may do, or its password, may not. */
    private boolean asBefore(Account signedIn) {
        Account now = accounts.find(signedIn.id()).orElse(null);
        return now != null && !now.disabled() && now.asSignedIn(signedIn);
    }

    private static void end(@Nullable HttpSession session) {
        if (session != null) session.invalidate();
    }
}
