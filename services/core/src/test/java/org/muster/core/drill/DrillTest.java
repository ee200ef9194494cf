package org.muster.core.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;

class DrillTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final UUID START = UUID.fromString("8a4f2a54-6a3a-4a7e-9f4e-0a4b6c1d2e3f");
    private static final PersonId CHIEF = new PersonId("sdn-com");
    private static final PersonId OFFICER = new PersonId("sdn-rmo");
    private static final StructureId HCT = new StructureId("HCT");

    @Test
    void it_goes_to_whoever_fills_a_seat_and_reaches_no_further() {
        Reminder reminder = reminder(START);
        assertThat(reminder.candidates())
                .containsExactly(
                        new Candidate(CHIEF, Candidate.Why.HOLDS_THE_SEAT),
                        new Candidate(OFFICER, Candidate.Why.HOLDS_THE_SEAT));
        assertThat(reminder.reach()).isEqualTo(Reach.SEAT);
        assertThat(reminder.kind()).isEqualTo(ReminderKind.DRILL);
    }

    @Test
    void the_same_start_is_the_same_drill_and_another_country_or_start_another() {
        ReminderId id = ReminderId.ofDrill(SUDAN, START);
        assertThat(id).isEqualTo(ReminderId.ofDrill(SUDAN, START));
        assertThat(id).isNotEqualTo(ReminderId.ofDrill(CountryCode.of("TUR"), START));
        assertThat(id).isNotEqualTo(ReminderId.ofDrill(SUDAN, new UUID(0, 1)));
        assertThat(id.value()).startsWith("drill-");
    }

    @Test
    void two_drills_are_two_concerns_and_neither_is_that_of_a_reminder() {
        assertThat(reminder(START).concern())
                .isNotEqualTo(reminder(new UUID(0, 1)).concern())
                .startsWith("drill|drill-");
    }

    @Test
    void it_follows_from_nothing_so_no_policy_and_no_settlement_is_about_it() {
        assertThat(ReminderKind.DRILL.planned()).isFalse();
        assertThat(ReminderKind.DRILL.followedUp()).isFalse();
        assertThat(ReminderKind.allPlanned())
                .doesNotContain(ReminderKind.DRILL)
                .hasSize(ReminderKind.values().length - 1);
    }

    @Test
    void only_a_drill_says_that_it_is_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Reminder(
                                        new ReminderId("x"),
                                        SUDAN,
                                        ReminderKind.DRILL,
                                        null,
                                        null,
                                        null,
                                        Reach.SEAT,
                                        Urgency.ORDINARY,
                                        NOW,
                                        0,
                                        NOW,
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        List.of()));
    }

    @Test
    void a_note_says_something_and_is_short() {
        assertThat(drill("Good luck").note()).isEqualTo("Good luck");
        assertThat(drill(null).note()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> drill(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> drill("x".repeat(501)));
    }

    @Test
    void the_tables_of_somebody_are_named_and_a_stranger_has_none() {
        assertThat(drill(null).tables(CHIEF)).containsExactly(HCT);
        assertThat(drill(null).tables(new PersonId("stranger"))).isEmpty();
    }

    private static Reminder reminder(UUID start) {
        return Reminder.of(
                ReminderId.ofDrill(SUDAN, start),
                SUDAN,
                drill(null),
                Urgency.ORDINARY,
                NOW,
                List.of());
    }

    private static Drill drill(@Nullable String note) {
        return new Drill(
                new AuthorId("sudan-office"),
                note,
                NOW.plus(Duration.ofDays(7)),
                List.of(
                        new Seated(CHIEF, List.of(HCT)),
                        new Seated(OFFICER, List.of(new StructureId("OMT")))));
    }
}
