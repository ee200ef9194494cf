package org.muster.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.duty.DutyKind.KEEP_IN_TOUCH;
import static org.muster.core.duty.DutyKind.TAKE_PART_AGAIN;
import static org.muster.core.duty.GapReason.HOLDER_AWAY_WITHOUT_ALTERNATE;
import static org.muster.core.duty.GapReason.NOBODY_SEATED;
import static org.muster.core.duty.GapReason.NOT_CONFIRMED;
import static org.muster.core.duty.GapReason.ONLY_AN_OBSERVER_SEATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Held;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.provenance.Provenance;
import org.muster.core.reminder.Reminder;
import org.muster.core.structure.Place;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Suspended;

class SudanReplayTest {
    private static final ZoneId KHARTOUM = ZoneId.of("Africa/Khartoum");

    private final Replay sudan = new Replay("SDN", LocalDate.parse("2023-04-01"));

    @Test
    void before_the_crisis_UNCT_PMT_and_OMT_meet_in_Khartoum() {
        sudan.until("2023-04-14");

        for (String id : List.of("UNCT", "PMT", "OMT")) {
            assertThat(sudan.structure(id).state()).isInstanceOf(Active.class);
            assertThat(sudan.structure(id).place().dutyStation()).isEqualTo("Khartoum");
            assertThat(sudan.gaps(id)).isEmpty();
        }
        assertThat(holder("UNCT")).isEqualTo("sdn-com");
        assertThat(holder("PMT")).isEqualTo("sdn-programme");
        assertThat(holder("OMT")).isEqualTo("sdn-rmo");
        assertThat(sudan.situation().inCrisis()).isFalse();
    }

    @Test
    void the_declared_crisis_tells_the_chief_of_mission_what_to_attend_now() {
        sudan.until("2023-04-14");
        assertThat(sudan.emitted(ReminderKind.CRISIS_DECLARED)).isEmpty();

        sudan.until("2023-04-15");

        assertThat(sudan.situation().inCrisis()).isTrue();
        Reminder reminder = sudan.emitted(ReminderKind.CRISIS_DECLARED).getFirst();
        assertThat(reminder.candidates().getFirst().person()).isEqualTo(person("sdn-com"));
        assertThat(reminder.attend())
                .extracting(StructureId::value)
                .contains("UNCT", "PMT", "OMT", "SMT", "HCT");
        assertThat(sudan.structure("SMT").place()).isEqualTo(new Place(null, null, true));
        assertThat(Objects.requireNonNull(sudan.structure("SMT").rhythm()).rule())
                .isEqualTo("FREQ=DAILY");
        assertThat(sudan.until("2023-12-31").emitted(ReminderKind.CRISIS_DECLARED)).hasSize(1);
    }

    @Test
    void while_the_PMT_is_suspended_its_representative_hears_every_fourteen_days() {
        sudan.until("2023-10-31");

        assertThat(sudan.structure("PMT").state()).isInstanceOf(Suspended.class);
        assertThat(kind("PMT")).isEqualTo(KEEP_IN_TOUCH);
        List<Reminder> reminders = sudan.emitted(ReminderKind.KEEP_IN_TOUCH, "PMT");
        assertThat(reminders)
                .extracting(r -> LocalDate.ofInstant(r.dueAt(), KHARTOUM).toString())
                .containsExactly(
                        "2023-04-16",
                        "2023-04-30",
                        "2023-05-14",
                        "2023-05-28",
                        "2023-06-11",
                        "2023-06-25",
                        // fourteen days after the word with the convener on 5 July
                        "2023-07-19",
                        "2023-08-02",
                        "2023-08-16",
                        "2023-08-30",
                        "2023-09-13",
                        "2023-09-27",
                        "2023-10-11",
                        "2023-10-25");
        assertThat(reminders)
                .allSatisfy(
                        r ->
                                assertThat(r.candidates().getFirst().person())
                                        .isEqualTo(person("sdn-programme")));
    }

    @Test
    void a_resumption_that_was_retracted_never_was() {
        assertThat(sudan.until("2023-11-10").structure("PMT").state()).isInstanceOf(Active.class);

        sudan.until("2023-11-20");

        assertThat(sudan.structure("PMT").state()).isInstanceOf(Suspended.class);
        assertThat(sudan.structure("PMT").state().since()).isEqualTo("2023-04-15T22:00:00Z");
    }

    @Test
    void the_HCT_moves_to_Port_Sudan() {
        assertThat(sudan.until("2023-04-24").structure("HCT").place().dutyStation())
                .isEqualTo("Khartoum");

        sudan.until("2023-04-25");

        assertThat(sudan.structure("HCT").place().dutyStation()).isEqualTo("Port Sudan");
        assertThat(sudan.structure("HCT").state()).isInstanceOf(Active.class);
    }

    @Test
    void the_UNCT_works_from_Port_Sudan_while_its_seat_in_Khartoum_is_suspended() {
        sudan.until("2025-11-23");

        assertThat(sudan.structure("UNCT").state()).isInstanceOf(Suspended.class);
        assertThat(sudan.structure("UNCT").provenance()).isEqualTo(Provenance.FILLER);
        assertThat(sudan.structure("UNCT-port-sudan").state()).isInstanceOf(Active.class);
        assertThat(sudan.structure("UNCT-port-sudan").place())
                .isEqualTo(new Place("Port Sudan", null, true));
    }

    @Test
    void the_UNCT_meets_again_in_Khartoum_on_24_November_2025() {
        sudan.until("2025-11-23");
        assertThat(sudan.emitted(ReminderKind.STRUCTURE_RESUMED, "UNCT")).isEmpty();

        sudan.until("2025-11-24");

        assertThat(sudan.structure("UNCT").state())
                .isEqualTo(
                        new Active(
                                Instant.parse("2025-11-23T22:00:00Z"),
                                Instant.parse("2025-11-23T22:00:00Z"),
                                Instant.parse("2025-11-24T17:00:00Z")));
        assertThat(sudan.structure("UNCT").place().dutyStation()).isEqualTo("Khartoum");
        assertThat(sudan.structure("UNCT").provenance()).isEqualTo(Provenance.RECORDED);
        assertThat(kind("UNCT")).isEqualTo(TAKE_PART_AGAIN);
        Reminder reminder = sudan.emitted(ReminderKind.STRUCTURE_RESUMED, "UNCT").getFirst();
        assertThat(reminder.candidates().getFirst().person()).isEqualTo(person("sdn-com"));
    }

    @Test
    void seats_are_empty_for_different_reasons() {
        assertThat(sudan.until("2023-06-02").gaps("CLUSTER-LOG")).contains(ONLY_AN_OBSERVER_SEATED);

        sudan.until("2024-08-10");
        assertThat(sudan.gaps("SMT")).contains(HOLDER_AWAY_WITHOUT_ALTERNATE);
        assertThat(Objects.requireNonNull(sudan.duty("SMT")).observers())
                .containsExactly(person("sdn-fso"));
        assertThat(held("HCT").because()).isEqualTo(Because.ALTERNATE);
        assertThat(sudan.until("2024-08-19").gaps("SMT"))
                .doesNotContain(HOLDER_AWAY_WITHOUT_ALTERNATE);

        assertThat(held("HCT").person()).isEqualTo(person("sdn-com"));
        assertThat(sudan.until("2026-09-14").gaps("PMT")).doesNotContain(NOBODY_SEATED);
        assertThat(sudan.until("2026-09-16").gaps("PMT")).contains(NOBODY_SEATED);
        assertThat(sudan.emitted(ReminderKind.SEAT_EMPTY, "PMT"))
                .extracting(r -> r.candidates().getFirst().person())
                .containsExactly(person("sdn-com"));
    }

    @Test
    void a_correction_moves_the_day_on_which_the_OMT_came_back() {
        assertThat(sudan.until("2026-02-19").structure("OMT").state().since())
                .isEqualTo("2026-02-01T22:00:00Z");
        assertThat(sudan.until("2026-02-20").structure("OMT").state().since())
                .isEqualTo("2026-02-15T22:00:00Z");
    }

    @Test
    void today_the_page_has_statuses_that_are_confirmed_outdated_and_seats_that_are_empty() {
        sudan.until("2026-11-24");

        assertThat(sudan.gaps("UNCT")).isEmpty();
        assertThat(sudan.gaps("OMT")).isEmpty();
        assertThat(sudan.gaps("HCT")).containsExactly(NOT_CONFIRMED);
        assertThat(sudan.gaps("PMT")).containsExactly(NOBODY_SEATED);
        assertThat(sudan.gaps("CLUSTER-SHL")).containsExactly(HOLDER_AWAY_WITHOUT_ALTERNATE);
        assertThat(sudan.structure("UNCT-port-sudan").closed()).isTrue();
    }

    @Test
    void when_the_OMT_is_suspended_today_the_resource_management_officer_is_reminded() {
        sudan.until("2026-11-24");
        assertThat(holder("OMT")).isEqualTo("sdn-rmo");
        int before = sudan.emitted(ReminderKind.KEEP_IN_TOUCH, "OMT").size();

        sudan.learn(
                new Fact(
                        new FactId("today"),
                        sudan.situation().country(),
                        Effective.day(LocalDate.parse("2026-11-24")),
                        sudan.now(),
                        sudan.now(),
                        new AuthorId("sdn-office"),
                        Source.OF_THE_AUTHOR,
                        new StructureSuspended(new StructureId("OMT"), null)));

        List<Reminder> reminders = sudan.emitted(ReminderKind.KEEP_IN_TOUCH, "OMT");
        assertThat(reminders).hasSize(before + 1);
        assertThat(reminders.getLast().candidates().getFirst().person())
                .isEqualTo(person("sdn-rmo"));
    }

    @Test
    void what_was_folded_day_by_day_is_what_is_folded_at_once_and_nothing_contradicts() {
        sudan.until("2026-11-24");

        assertThat(sudan.situation()).isEqualTo(sudan.refolded());
        assertThat(sudan.situation().findings()).isEmpty();
    }

    private String holder(String structure) {
        return held(structure).person().value();
    }

    private Held held(String structure) {
        Duty duty = Objects.requireNonNull(sudan.duty(structure));
        assertThat(duty.holder()).isInstanceOf(Held.class);
        return (Held) duty.holder();
    }

    private Object kind(String structure) {
        return Objects.requireNonNull(sudan.duty(structure)).kind();
    }

    private static PersonId person(String id) {
        return new PersonId(id);
    }
}
