package org.muster.console.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Watch;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.PlatformCode;
import org.springframework.util.LinkedMultiValueMap;

class WishesFormTest {
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
                    Instant.parse("2026-12-24T00:00:00Z"),
                    List.of(HCT));

    @Test
    void what_the_form_shows_and_sends_back_unchanged_is_the_same() {
        String json = WishesForm.of(WISHES).json(WISHES);
        assertThat(MusterJson.mapper().readValue(json, Notifications.class)).isEqualTo(WISHES);
    }

    @Test
    void what_is_said_in_a_part_that_folds_keeps_it_open() {
        WishesForm said = WishesForm.of(WISHES);
        assertThat(said.collects()).isTrue();
        assertThat(said.watches()).isTrue();
        WishesForm usual = WishesForm.of(Notifications.USUAL);
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
    void an_empty_form_is_everything_as_usual() {
        String json = WishesForm.typed(new LinkedMultiValueMap<>()).json(Notifications.USUAL);
        assertThat(MusterJson.mapper().readValue(json, Notifications.class))
                .isEqualTo(Notifications.USUAL);
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
        String json = WishesForm.of(several).json(several);
        assertThat(MusterJson.mapper().readValue(json, Notifications.class)).isEqualTo(several);
    }

    @Test
    void what_the_intake_refuses_is_said_at_its_field() {
        assertThat(
                        WishesForm.wrong(
                                List.of(
                                        new FieldProblem("zone", "x"),
                                        new FieldProblem("quietUntil", "x"),
                                        new FieldProblem("watches[0].countries", "x"))))
                .containsOnlyKeys("zone", "quietFrom", "countries");
    }
}
