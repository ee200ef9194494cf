package org.muster.notifier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.DueAction;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.Settlement;
import org.muster.core.reminder.Status;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.StructureId;

/** What a message says, and to whom it does not say it. */
class ComposerTest {
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final StructureId SMT = new StructureId("SMT");
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private final Composer composer = Composing.asUsual();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoever_is_asked_whether_a_status_is_true_reads_what_it_is(Language language) {
        Status suspended = new Status(Status.State.SUSPENDED, NOW.minusSeconds(1), "Port Sudan");
        Reminder asked = reminder(ReminderKind.STATUS_OUTDATED, null, suspended, List.of());
        String text = text(asked, Why.HOLDS_THE_SEAT, language);
        assertThat(text).contains("Port Sudan").doesNotContain("{0}");
        assertThat(text.lines().filter(l -> l.contains("2026")).count())
                .as("since when, and how long nobody has confirmed it")
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_a_crisis_that_was_declared_one_reads_what_must_be_done_by_when(Language language) {
        DueAction due = new DueAction(new ActionCode("MEFM"), NOW.plusSeconds(48 * 3600));
        String text =
                text(
                        reminder(ReminderKind.CRISIS_DECLARED, null, null, List.of(due)),
                        Why.HEADS_THE_OFFICE,
                        language);
        assertThat(text).contains("MEFM", "UTC").doesNotContain("{0}", "{1}");
    }

    @Test
    void where_a_table_meets_is_told_to_those_who_sit_there_and_not_to_those_who_only_watch() {
        Occasion meeting = new Occasion(NOW.plusSeconds(3600), null, List.of(SMT), "Bunker 3");
        Reminder ahead = reminder(ReminderKind.MEETING_AHEAD, meeting, null, List.of());
        assertThat(text(ahead, Why.HOLDS_THE_SEAT, Language.EN))
                .contains("Bunker 3", "Please take part");
        assertThat(text(ahead, Why.WATCHES, Language.EN))
                .contains("meets on")
                .doesNotContain("Bunker 3", "Please");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ASSIGNMENT_AHEAD",
                "ASSIGNMENT_ENDING",
                "DELEGATION_AHEAD",
                "DELEGATION_ENDING",
                "ABSENCE_AHEAD",
                "ABSENCE_ENDING"
            })
    void what_happens_to_the_reader_is_said_so_and_of_a_day_no_hour(ReminderKind kind) {
        Instant midnight = Instant.parse("2026-12-02T22:00:00Z");
        for (Language language : Language.values()) {
            String own = textOf(kind, midnight, to(language).id(), language);
            String others = textOf(kind, midnight, new PersonId("somebody"), language);
            assertThat(own).as(language + " " + kind).isNotEqualTo(others);
            assertThat(own + others).doesNotContain("UTC", "{6}", "{0}");
        }
        assertThat(textOf(kind, midnight, to(Language.EN).id(), Language.EN))
                .containsAnyOf("You ", "Your ")
                .contains("December 3, 2026");
        assertThat(textOf(kind, midnight.plusSeconds(3600), to(Language.EN).id(), Language.EN))
                .contains("UTC");
    }

    private String textOf(ReminderKind kind, Instant at, PersonId person, Language language) {
        Occasion occasion = new Occasion(at, person, List.of(SMT), null);
        return text(reminder(kind, occasion, null, List.of()), Why.CONCERNED, language);
    }

    @Test
    void only_what_comes_for_no_other_reason_than_that_one_follows_it_ends_with_one_click() {
        Reminder empty = reminder(ReminderKind.SEAT_EMPTY, null, null, List.of());
        Reminder open = reminder(ReminderKind.FINDING_OPEN, null, null, List.of());
        Item followed = new Item(empty, Why.WATCHES, null);
        Item duty = new Item(open, Why.HEADS_THE_OFFICE, null);
        Message both = composer.write(List.of(followed, duty), to(Language.EN), NOW);
        assertThat(both.unfollow()).isNull();
        assertThat(both.text()).doesNotContain("/unfollow/");
        for (List<Item> items :
                List.of(List.of(followed), List.of(followed, new Item(open, Why.WATCHES, null)))) {
            Message message = composer.write(items, to(Language.EN), NOW);
            assertThat(message.unfollow()).contains("/unfollow/");
            assertThat(message.text()).contains("Follow nothing any more", message.unfollow());
            assertThat(message.html()).contains("Follow nothing any more", message.unfollow());
        }
    }

    @Test
    void that_reports_do_not_fit_together_leads_to_where_they_are_settled() {
        Reminder open = reminder(ReminderKind.FINDING_OPEN, null, null, List.of());
        assertThat(text(open, Why.HEADS_THE_OFFICE, Language.EN))
                .contains("/countries/SDN#to-findings");
    }

    @Test
    void a_meeting_is_at_the_hour_of_its_own_table() {
        ZoneId goma = ZoneId.of("Africa/Lubumbashi");
        Instant at = Instant.parse("2026-12-02T08:00:00Z");
        Occasion meeting = new Occasion(at, null, List.of(SMT), null, goma);
        assertThat(
                        text(
                                reminder(ReminderKind.MEETING_AHEAD, meeting, null, List.of()),
                                Why.HOLDS_THE_SEAT,
                                Language.FR))
                .contains("10:00 (", "08:00 UTC");
    }

    @Test
    void of_several_that_are_settled_nobody_is_told_to_see_to_them() {
        Reminder one = reminder(ReminderKind.SEAT_EMPTY, null, null, List.of());
        Settlement settled = new Settlement(SUDAN, one.concern(), NOW, null);
        Item over = new Item(one, Why.HOLDS_THE_SEAT, settled);
        Item open = new Item(one, Why.HOLDS_THE_SEAT, null);
        Message all = composer.write(List.of(over, over), to(Language.EN), NOW);
        assertThat(all.subject()).isEqualTo("2 matters settled: Sudan");
        assertThat(all.text()).startsWith("2 things").contains("need do nothing");
        assertThat(composer.write(List.of(open, over), to(Language.EN), NOW).text())
                .startsWith("To see to: 1");
    }

    private static Person to(Language language) {
        return new Person(
                new PersonId("sdn-com"),
                "Example",
                "com@example.org",
                null,
                language,
                SUDAN,
                Set.of(),
                false);
    }

    private String text(Reminder reminder, Why why, Language language) {
        Message message = composer.write(List.of(new Item(reminder, why, null)), to(language), NOW);
        return message.text();
    }

    private static Reminder reminder(
            ReminderKind kind,
            @Nullable Occasion occasion,
            @Nullable Status status,
            List<DueAction> deadlines) {
        return new Reminder(
                new ReminderId("r"),
                SUDAN,
                kind,
                SMT,
                null,
                null,
                Reach.SEAT,
                Urgency.ORDINARY,
                NOW.minusSeconds(100L * 24 * 3600),
                0,
                NOW,
                List.of(),
                List.of(),
                null,
                null,
                occasion,
                List.of(),
                null,
                status,
                deadlines);
    }
}
