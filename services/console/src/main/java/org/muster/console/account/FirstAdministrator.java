package org.muster.console.account;

import java.util.Set;
import org.muster.contract.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the first account of an installation, and says its password once. */
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String ID = "admin";

    private final AccountStore store;
    private final Accounts accounts;

    FirstAdministrator(AccountStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 20)
    void make() {
        if (!store.all().isEmpty()) return;
        String password = Passwords.make();
        store.save(
                new Account(
                        ID,
                        accounts.passwords().encode(password),
                        Role.ADMINISTRATOR,
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        false,
                        true));
        log.info("First start: sign in as {} with the password {} (shown only now)", ID, password);
    }
}
