package org.muster.core.structure;

import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;

/**
 * Who calls the meetings: the organisation, and, when the directory knows one, the contact (R3).
 *
 * @param organisation for example {@code Resident Coordinator's Office}; never a person's name
 * @param contact reference into the directory, or null
 */
public record Convener(String organisation, @Nullable PersonId contact) {
    public Convener {
        if (organisation.isBlank() || organisation.length() > 120)
            throw new IllegalArgumentException("organisation must have 1 to 120 characters");
    }
}
