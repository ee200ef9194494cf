package org.muster.core.catalogue;

import java.util.List;
import org.muster.core.representation.RoleCode;

/**
 * IOM's seat at a platform.
 *
 * @param roles whose incumbents fill the seat by default, first one first
 * @param alsoAllowed roles that are at the right level when somebody is assigned, but do not sit by
 *     default (R21, R30)
 * @param observers roles that may attend as observers (R19, R22); where the seat is mandatory they
 *     never fill it, whatever the assignment says
 */
public record Seat(
        Obligation obligation,
        SeatCondition condition,
        List<RoleCode> roles,
        List<RoleCode> alsoAllowed,
        List<RoleCode> observers) {
    public Seat {
        roles = List.copyOf(roles);
        alsoAllowed = List.copyOf(alsoAllowed);
        observers = List.copyOf(observers);
    }

    /** The same seat where it is only encouraged (R9). */
    Seat encouraged() {
        return new Seat(Obligation.ENCOURAGED, condition, roles, alsoAllowed, observers);
    }

    /** Whether the guidance names the role for this seat. */
    public boolean names(RoleCode role) {
        return roles.contains(role) || alsoAllowed.contains(role);
    }
}
