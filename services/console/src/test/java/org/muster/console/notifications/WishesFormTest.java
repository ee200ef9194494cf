package org.muster.console.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Person;
import org.muster.contract.person.Watch;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.PlatformCode;
import org.springframework.util.LinkedMultiValueMap;

class WishesFormTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Watch HCT =
            new Watch(
                    Set.of(new CountryCode("SDN")),
                    Set.of("ro-cairo"),
                    Set.of(new PlatformCode("HCT")),
                    Set.of(),
                    false);
    private static final Notifications WISHES =
            new Notifications(
                    ZoneId.of("Africa/Khartoum"),
                    Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                    LocalTime.of(21, 0),
                    LocalTime.of(6, 30),
                    Set.of(Channel.MAIL),
                    Map.of(
                            ReminderKind.STATUS_OUTDATED,
                            Digest.AT_ONCE,
                            ReminderKind.FINDING_OPEN,
                            Digest.WEEKLY),
                    LocalTime.of(9, 0),
                    DayOfWeek.MONDAY,
                    Instant.parse("2026-12-23T22:00:00Z"),
                    List.of(HCT));

    @Test
    void what_the_form_shows_and_sends_back_unchanged_is_the_same() {
        String json = WishesForm.of(wishing(WISHES), NOW).json(wishing(WISHES));
        assertThat(MusterJson.mapper().readValue(json, Notifications.class)).isEqualTo(WISHES);
        assertThat(MusterJson.mapper().readTree(json).path("language").asString())
                .isEqualTo(wishing(WISHES).language().name());
    }

    @Test
    void what_is_said_in_a_part_that_folds_keeps_it_open() {
        WishesForm said = WishesForm.of(wishing(WISHES), NOW);
        assertThat(said.collects()).isTrue();
        assertThat(said.watches()).isTrue();
        WishesForm usual = WishesForm.of(wishing(Notifications.USUAL), NOW);
        assertThat(usual.collects()).isFalse();
        assertThat(usual.watches()).isFalse();
        var empty = new LinkedMultiValueMap<String, String>();
        empty.add("digestAt", "");
        empty.add("digest.STATUS_OUTDATED", "");
        assertThat(WishesForm.typed(empty).collects()).isFalse();
        empty.add("digestDay", "MONDAY");
        assertThat(WishesForm.typed(empty).collects()).isTrue();
    }

    @Test
    void a_pause_that_is_over_is_not_shown() {
        Person paused = wishing(WISHES);
        Instant later = Instant.parse("2026-12-25T09:00:00Z");
        assertThat(WishesForm.of(paused, NOW).value("pausedUntil")).isEqualTo("2026-12-24");
        assertThat(WishesForm.of(paused, later).value("pausedUntil")).isEmpty();
    }

    @Test
    void an_empty_form_is_everything_as_usual() {
        String json =
                WishesForm.typed(new LinkedMultiValueMap<>()).json(wishing(Notifications.USUAL));
        assertThat(MusterJson.mapper().readValue(json, Notifications.class))
                .isEqualTo(Notifications.USUAL);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "PAN,,2026-12-01T05:00:00Z,in Panama",
        "FJI,,2026-11-30T12:00:00Z,in Fiji",
        "FJI,America/Panama,2026-12-01T05:00:00Z,on the clock that was chosen",
        "PAN,Nowhere,2026-12-01T05:00:00Z,and on no clock that there is not",
    })
    void a_pause_until_a_day_ends_when_the_day_begins_where_the_person_is(
            String country, @Nullable String zone, Instant ends, String where) {
        Person person = person(country, Notifications.USUAL);
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("pausedUntil", "2026-12-01");
        if (zone != null) typed.add("zone", zone);
        var said = MusterJson.mapper().readTree(WishesForm.typed(typed).json(person));
        assertThat(Instant.parse(said.path("pausedUntil").asString())).as(where).isEqualTo(ends);
    }

    @Test
    void a_pause_is_shown_by_the_day_where_the_person_is() {
        Instant midnight = Instant.parse("2026-11-30T12:00:00Z");
        Notifications paused =
                new Notifications(
                        null, Set.of(), null, null, Set.of(), Map.of(), null, null, midnight,
                        List.of());
        assertThat(WishesForm.of(person("FJI", paused), NOW).value("pausedUntil"))
                .isEqualTo("2026-12-01");
    }

    @Test
    void what_is_no_day_is_left_for_the_intake_to_refuse() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("pausedUntil", "soon");
        assertThat(WishesForm.typed(typed).json(wishing(Notifications.USUAL)))
                .contains("\"pausedUntil\":\"soon\"");
    }

    private static Person wishing(Notifications wishes) {
        return person("SDN", wishes);
    }

    private static Person person(String country, Notifications wishes) {
        return new Person(
                new PersonId("p1"),
                "Example",
                "p1@example.org",
                null,
                Language.EN,
                new CountryCode(country),
                Set.of(),
                false,
                wishes);
    }

    @Test
    void more_subscriptions_than_the_form_shows_are_kept() {
        Watch all = new Watch(Set.of(), Set.of(), Set.of(), Set.of(), true);
        Notifications several =
                new Notifications(
                        null,
                        Set.of(),
                        null,
                        null,
                        Set.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of(HCT, all));
        String json = WishesForm.of(wishing(several), NOW).json(wishing(several));
        assertThat(MusterJson.mapper().readValue(json, Notifications.class)).isEqualTo(several);
    }

    @Test
    void what_the_intake_refuses_is_said_at_its_field() {
        assertThat(
                        WishesForm.wrong(
                                List.of(
                                        new FieldProblem("zone", "x"),
                                        new FieldProblem("quietUntil", "x"),
                                        new FieldProblem("watches", "x"),
                                        new FieldProblem("watches[0].countries", "x"))))
                .containsOnlyKeys("zone", "quietFrom", "countries", "watches");
    }
}
