package org.muster.reporting.intake;

import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Event;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureConfirmed;

/** Who may report what: a representative answers for the own duties only. */
final class Scope {
    private Scope() {}

    static boolean allows(Caller caller, CountryCode country, Event event) {
        if (caller.role() != Role.REPRESENTATIVE) return caller.mayReport(country);
        if (!caller.mayAnswer(country)) return false;
        return switch (event) {
            case StructureConfirmed _, ConvenerContacted _, MeetingEvent _ -> true;
            case AbsenceRecorded absence -> absence.person().equals(caller.person());
            default -> false;
        };
    }

    static void require(Caller caller, CountryCode country, Event event) {
        Callers.require(
                allows(caller, country, event),
                caller.role() == Role.REPRESENTATIVE
                        ? "A representative may confirm, answer for a convener, a meeting or the own absence; ask the country office for the rest"
                        : "This account may not report about " + country);
    }
}
