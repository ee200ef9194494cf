package org.muster.reporting.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.StructureEvent.ConvenerContacted;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.structure.StructureId;
import org.muster.reporting.intake.FactReader.Report;

/**
 * What the caller of one request may report: a representative answers for the own duties only, and
 * corrects or takes back what it reported itself.
 */
final class Scope {
    private final Caller caller;
    private final DutiesAt tracker;
    private final Reported reported;
    private final Map<Asked, List<Duty>> answered = new HashMap<>();

    Scope(Caller caller, DutiesAt tracker, Reported reported) {
        this.caller = caller;
        this.tracker = tracker;
        this.reported = reported;
    }

    /** The duties of a country at an instant, which is now when it is null. */
    interface DutiesAt {
        List<Duty> of(CountryCode country, @Nullable Instant at);
    }

    /** What is known of a fact of a country; nothing where it is not known, or not yet. */
    interface Reported {
        Optional<Told> of(CountryCode country, FactId fact);
    }

    /**
     * A fact as it was reported.
     *
     * @param amendedBy who corrected it or took it back since, or null
     */
    record Told(AuthorId author, @Nullable AuthorId amendedBy, Effective effective, Event event) {}

    private record Asked(CountryCode country, @Nullable Instant at) {}

    Caller caller() {
        return caller;
    }

    boolean allows(CountryCode country, Report report) {
        if (caller.role() != Role.REPRESENTATIVE) return caller.mayReport(country);
        if (!caller.mayAnswer(country)) return false;
        return switch (report.event()) {
            case FactRetracted back -> own(country, back.target(), report);
            case FactCorrected right ->
                    own(country, right.target(), report)
                            && allows(country, report.saying(right.replacement()));
            case StructureConfirmed confirmed -> sits(country, confirmed.structure(), report);
            case ConvenerContacted contacted -> sits(country, contacted.structure(), report);
            case StructureResumed resumed -> sits(country, resumed.structure(), report);
            case MeetingEvent meeting -> sits(country, meeting.structure(), report);
            case ReminderAcknowledged seen ->
                    seen.person() != null && seen.person().equals(caller.person());
            case AbsenceRecorded absence -> absence.person().equals(caller.person());
            default -> false;
        };
    }

    void require(CountryCode country, Report report) {
        Callers.require(allows(country, report), refusal(country, report));
    }

    private String refusal(CountryCode country, Report report) {
        if (caller.role() != Role.REPRESENTATIVE)
            return "This account may not report about " + country;
        return report.event() instanceof Amendment
                ? "A representative may correct or take back only what it reported itself and nobody else has amended, and say only what it may report; what was reported just now can be amended in a moment; ask the country office for the rest"
                : "A representative may confirm, answer for a convener or a meeting where it sits, say that it meets again, see to a reminder, and report the own absence; ask the country office for the rest";
    }

    /**
     * Whether the caller reported it, nobody else has amended it since, and it is what a
     * representative may report: somebody may have been more before.
     */
    private boolean own(CountryCode country, FactId fact, Report report) {
        return reported.of(country, fact)
                .filter(told -> caller.account().equals(told.author()))
                .filter(told -> told.amendedBy() == null || told.author().equals(told.amendedBy()))
                .filter(told -> !(told.event() instanceof Amendment))
                .filter(told -> allows(country, report.saying(told.event(), told.effective())))
                .isPresent();
    }

    /** Whoever gave the seat away may still say what came of the last meeting. */
    private boolean sits(CountryCode country, StructureId structure, Report report) {
        return sits(country, structure, (Instant) null)
                || sits(country, structure, report.effective().begins(Countries.zone(country)));
    }

    private boolean sits(CountryCode country, StructureId structure, @Nullable Instant at) {
        return answered
                .computeIfAbsent(new Asked(country, at), a -> tracker.of(a.country(), a.at()))
                .stream()
                .anyMatch(d -> d.structure().equals(structure) && caller.sitsAt(d));
    }
}
