package org.muster.console.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.contract.api.Refused;
import org.muster.core.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Whether somebody's endpoint is gone, as far as the notifier answers. */
@Component
public class EndpointNotice {
    private final Services services;

    EndpointNotice(Services services) {
        this.services = services;
    }

    /** Since when, or null. */
    public @Nullable Instant goneAt(PersonId person) {
        try {
            return services.notifier().endpoint(person.value()).goneAt();
        } catch (Refused | ResourceAccessException away) {
            return null;
        }
    }
}
