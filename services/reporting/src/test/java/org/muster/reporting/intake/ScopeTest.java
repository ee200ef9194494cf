package org.muster.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.catalogue.Obligation;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;
import org.muster.core.fact.MeetingEvent.MeetingMissed;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.structure.StructureId;
import org.muster.reporting.intake.Scope.Told;
import org.springframework.security.access.AccessDeniedException;

class ScopeTest {
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final StructureId OMT = new StructureId("OMT");
    private static final PersonId OFFICER = new PersonId("officer");
    private static final FactId OWN = new FactId("own");
    private static final Effective THEN = Effective.parse("2026-11-20");

    @Test
    void a_representative_answers_where_it_fills_the_seat() {
        Scope scope = representative((_, _) -> List.of(seat(held(OFFICER))));
        assertThat(scope.allows(SUDAN, report(new StructureConfirmed(OMT)))).isTrue();
        assertThat(scope.allows(SUDAN, report(new MeetingMissed(OMT, null)))).isTrue();
        assertThat(scope.allows(SUDAN, report(new StructureResumed(OMT, null)))).isTrue();
        assertThat(scope.allows(SUDAN, report(new StructureSuspended(OMT, null)))).isFalse();
    }

    @Test
    void an_observer_answers_too() {
        Scope scope = representative((_, _) -> List.of(seat(held(new PersonId("other")), OFFICER)));
        assertThat(scope.allows(SUDAN, report(new StructureConfirmed(OMT)))).isTrue();
    }

    @Test
    void nobody_answers_for_another_seat_or_an_empty_one() {
        Scope scope =
                representative(
                        (_, _) ->
                                List.of(
                                        seat(held(new PersonId("other"))),
                                        seat(new Holder.Empty(GapReason.NOBODY_SEATED))));
        assertThat(scope.allows(SUDAN, report(new StructureConfirmed(OMT)))).isFalse();
        assertThat(scope.allows(SUDAN, report(new StructureConfirmed(new StructureId("UNCT")))))
                .isFalse();
    }

    @Test
    void whoever_sat_there_then_still_says_what_came_of_the_meeting() {
        Scope scope =
                representative(
                        (_, at) ->
                                THEN.begins(Countries.zone(SUDAN)).equals(at)
                                        ? List.of(seat(held(OFFICER)))
                                        : List.of());
        assertThat(scope.allows(SUDAN, report(new MeetingMissed(OMT, null)))).isTrue();
    }

    @Test
    void a_representative_reports_no_absence_but_the_own() {
        Scope scope = representative((_, _) -> List.of());
        assertThat(scope.allows(SUDAN, report(absence(OFFICER)))).isTrue();
        assertThat(scope.allows(SUDAN, report(absence(new PersonId("other"))))).isFalse();
    }

    @Test
    void a_representative_sees_to_a_reminder_in_its_own_name_only() {
        Scope scope = representative((_, _) -> List.of());
        assertThat(scope.allows(SUDAN, report(seen(OFFICER)))).isTrue();
        assertThat(scope.allows(SUDAN, report(seen(new PersonId("other"))))).isFalse();
        assertThat(scope.allows(SUDAN, report(seen(null)))).isFalse();
    }

    @Test
    void a_representative_corrects_and_takes_back_what_it_reported_itself_and_nothing_else() {
        Scope scope = representative((_, _) -> List.of(seat(held(OFFICER))));
        Event absent = absence(OFFICER);
        assertThat(scope.allows(SUDAN, report(new FactRetracted(OWN, "twice")))).isTrue();
        assertThat(scope.allows(SUDAN, report(new FactCorrected(OWN, absent)))).isTrue();
        FactId amended = new FactId("amended-by-itself");
        assertThat(scope.allows(SUDAN, report(new FactRetracted(amended, "twice")))).isTrue();
        for (String other :
                List.of(
                        "of-the-office",
                        "not-known",
                        "amended-by-the-office",
                        "as-an-office-before",
                        "an-amendment")) {
            FactId fact = new FactId(other);
            assertThat(scope.allows(SUDAN, report(new FactRetracted(fact, "twice")))).isFalse();
            assertThat(scope.allows(SUDAN, report(new FactCorrected(fact, absent)))).isFalse();
        }
        assertThat(scope.allows(CountryCode.of("TUR"), report(new FactRetracted(OWN, "twice"))))
                .isFalse();
    }

    @Test
    void a_correction_says_nothing_that_a_representative_may_not_report() {
        Scope scope = representative((_, _) -> List.of(seat(held(OFFICER))));
        var suspended = report(new FactCorrected(OWN, new StructureSuspended(OMT, null)));
        assertThat(scope.allows(SUDAN, suspended)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scope.require(SUDAN, suspended))
                .withMessageContaining("only what it reported itself")
                .withMessageContaining("ask the country office");
    }

    private static ReminderAcknowledged seen(@Nullable PersonId person) {
        return new ReminderAcknowledged(ReminderKind.SEAT_EMPTY, OMT, null, person, null);
    }

    @Test
    void an_office_reports_about_its_countries_whoever_sits_there() {
        Scope scope =
                new Scope(
                        new Caller(
                                new AuthorId("office"), Role.COUNTRY_OFFICE, Set.of(SUDAN), null),
                        (_, _) -> List.of(),
                        ScopeTest::told);
        assertThat(scope.allows(SUDAN, report(new FactRetracted(OWN, "twice")))).isTrue();
        assertThat(scope.allows(SUDAN, report(new StructureSuspended(OMT, null)))).isTrue();
        assertThat(scope.allows(CountryCode.of("TUR"), report(new StructureConfirmed(OMT))))
                .isFalse();
    }

    private static Scope representative(Scope.DutiesAt tracker) {
        return new Scope(
                new Caller(new AuthorId("rmo"), Role.REPRESENTATIVE, Set.of(SUDAN), OFFICER),
                tracker,
                ScopeTest::told);
    }

    private static Optional<Told> told(CountryCode country, FactId fact) {
        AuthorId rmo = new AuthorId("rmo");
        AuthorId office = new AuthorId("office");
        return switch (fact.value()) {
            case "of-the-office" -> Optional.of(told(office, null, absence(OFFICER)));
            case "amended-by-the-office" -> Optional.of(told(rmo, office, absence(OFFICER)));
            case "amended-by-itself" -> Optional.of(told(rmo, rmo, absence(OFFICER)));
            case "as-an-office-before" ->
                    Optional.of(told(rmo, null, new StructureSuspended(OMT, null)));
            case "an-amendment" -> Optional.of(told(rmo, null, new FactRetracted(OWN, "twice")));
            default -> Optional.of(told(rmo, null, absence(OFFICER))).filter(_ -> fact.equals(OWN));
        };
    }

    private static Told told(AuthorId author, @Nullable AuthorId amendedBy, Event event) {
        return new Told(author, amendedBy, THEN, event);
    }

    private static Holder held(PersonId person) {
        return new Holder.Held(person, Holder.Because.INCUMBENT, null, null);
    }

    private static Duty seat(Holder holder, PersonId... observers) {
        return new Duty(
                OMT,
                DutyKind.ATTEND,
                Obligation.REQUIRED,
                List.of(),
                holder,
                List.of(observers),
                List.of(),
                Instant.EPOCH);
    }

    private static Event absence(PersonId person) {
        return new AbsenceRecorded(
                person, Instant.parse("2026-12-01T00:00:00Z"), AbsenceReason.LEAVE);
    }

    private static FactReader.Report report(Event event) {
        return new FactReader.Report(event, THEN, THEN.written(), Source.OF_THE_AUTHOR);
    }
}
