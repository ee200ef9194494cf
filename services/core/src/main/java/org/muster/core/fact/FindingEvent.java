package org.muster.core.fact;

import org.muster.core.identity.PersonId;

/** What somebody does about a fact that does not fit. */
public sealed interface FindingEvent extends Event {
    /** The fact that does not fit. */
    FactId fact();

    /** Somebody sees to it; said again, somebody else does, and it is open again. */
    record FindingAssigned(FactId fact, PersonId person) implements FindingEvent {}

    /**
     * It was looked into and needs no more: the fact stays, what was found of it is settled.
     *
     * @param how what was found out
     */
    record FindingSettled(FactId fact, String how) implements FindingEvent {}
}
