package org.muster.console.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.console.account.Account;
import org.muster.console.account.AccountPrincipal;
import org.muster.console.account.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Checks account and password. An account of the demonstration needs none. A wrong account takes as
 * long as a wrong password.
 */
final class SignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final FailedSignIns failures;
    private final MeterRegistry meters;
    private final String hashOfNobody;

    SignIn(Accounts accounts, FailedSignIns failures, MeterRegistry meters) {
        this.accounts = accounts;
        this.failures = failures;
        this.meters = meters;
        this.hashOfNobody = String.valueOf(accounts.passwords().encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName().strip().toLowerCase(Locale.ROOT);
        Object credentials = attempt.getCredentials();
        if (failures.mustWait(id))
            throw refused("throttled", new LockedException("too many wrong passwords"));
        Account account = accounts.find(id).orElse(null);
        if (!proves(account, String.valueOf(credentials)) || account == null) {
            failures.failed(id);
            throw refused("wrong", new BadCredentialsException("wrong account or password"));
        }
        if (account.disabled())
            throw refused("disabled", new DisabledException("the account is disabled"));
        failures.succeeded(id);
        count("success");
        AccountPrincipal principal = accounts.principal(account);
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean proves(@Nullable Account account, String password) {
        if (account != null && accounts.offered(account.id())) return true;
        String hash = account == null ? hashOfNobody : account.password();
        return accounts.passwords().matches(password, hash) && account != null;
    }

    private AuthenticationException refused(String outcome, AuthenticationException why) {
        count(outcome);
        return why;
    }

    private void count(String outcome) {
        meters.counter("muster.signins", "outcome", outcome).increment();
    }
}
