package org.muster.console.account;

import java.util.Collection;
import java.util.List;
import org.muster.contract.access.Caller;
import org.muster.contract.access.CallerPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is signed in, as Spring Security and as the services see it. */
public record AccountPrincipal(Account account, Caller caller)
        implements CallerPrincipal, UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + caller.role().name()));
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getUsername() {
        return account.id();
    }

    @Override
    public boolean isEnabled() {
        return !account.disabled();
    }
}
