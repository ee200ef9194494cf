package org.muster.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.muster.core.representation.RoleCode;

/**
 * IOM's seat at a platform.
 *
 * @param roles whose incumbents fill the seat by default, first one first
 * @param alsoAllowed roles that are at the right level when somebody is assigned, but do not sit by
 *     default (R30)
 * @param byDesignation roles that are at the right level once the Chief of Mission has designated
 *     the person and states limited experience (R21)
 * @param observers roles that may attend as observers (R19, R22); where the seat is mandatory they
 *     never fill it, whatever the assignment says
 */
public record Seat(
        Obligation obligation,
        SeatCondition condition,
        List<RoleCode> roles,
        List<RoleCode> alsoAllowed,
        List<RoleCode> byDesignation,
        List<RoleCode> observers) {
    public Seat {
        roles = List.copyOf(roles);
        alsoAllowed = List.copyOf(alsoAllowed);
        byDesignation = List.copyOf(byDesignation);
        observers = List.copyOf(observers);
    }

    /** The same seat where it is only encouraged (R9). */
    Seat encouraged() {
        return new Seat(
                Obligation.ENCOURAGED, condition, roles, alsoAllowed, byDesignation, observers);
    }

    /**
     * The same seat where another table was merged into this one: the stronger duty counts, and who
     * only observed there only observes here (R78).
     */
    public Seat absorbing(Seat other) {
        boolean stronger = other.obligation.compareTo(obligation) < 0;
        List<RoleCode> all = new ArrayList<>(observers);
        if (other.obligation == Obligation.MANDATORY) all.addAll(other.observers);
        return new Seat(
                stronger ? other.obligation : obligation,
                condition,
                roles,
                alsoAllowed,
                byDesignation,
                all.stream().distinct().toList());
    }

    /** Whether the guidance names the role for this seat. */
    public boolean names(RoleCode role) {
        return roles.contains(role) || alsoAllowed.contains(role);
    }
}
