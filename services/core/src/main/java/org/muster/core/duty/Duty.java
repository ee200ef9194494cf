package org.muster.core.duty;

import java.time.Instant;
import java.util.List;
import org.muster.core.catalogue.Obligation;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.StructureId;

/**
 * What IOM must do about one structure at an instant.
 *
 * @param roles whose seat it is by the guidance, first one first; empty when the catalogue does not
 *     know the platform
 * @param observers who sits there without filling the seat
 * @param since when the duty in this form began
 */
public record Duty(
        StructureId structure,
        DutyKind kind,
        Obligation obligation,
        List<RoleCode> roles,
        Holder holder,
        List<PersonId> observers,
        List<Gap> gaps,
        Instant since) {
    public Duty {
        roles = List.copyOf(roles);
        observers = List.copyOf(observers);
        gaps = List.copyOf(gaps);
    }

    /** Whether somebody fills the seat. */
    public boolean filled() {
        return holder instanceof Holder.Held;
    }

    /**
     * Whether an empty seat here is a gap that somebody is reminded of (R8); otherwise it is
     * encouraged (R9).
     */
    public boolean required() {
        return obligation != Obligation.ENCOURAGED;
    }
}
