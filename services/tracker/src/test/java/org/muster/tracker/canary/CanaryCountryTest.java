package org.muster.tracker.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;

class CanaryCountryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T08:00:00Z",
                "2026-11-25T23:59:30Z",
                "2027-01-01T00:00:00Z",
                "2028-02-29T12:00:00Z"
            })
    void each_kind_of_reminder_is_due_whenever_one_asks(String now) {
        assertThat(CanaryCountry.reminders(Instant.parse(now), CatalogueYaml.bundled()))
                .containsOnlyKeys(ReminderKind.allPlanned());
    }

    @Test
    void another_day_gives_other_reminders_so_that_none_is_taken_for_one_that_was_told() {
        var today =
                CanaryCountry.reminders(
                        Instant.parse("2026-11-24T08:00:00Z"), CatalogueYaml.bundled());
        var tomorrow =
                CanaryCountry.reminders(
                        Instant.parse("2026-11-25T08:00:00Z"), CatalogueYaml.bundled());
        assertThat(tomorrow.values())
                .extracting(Reminder::id)
                .doesNotContainAnyElementsOf(today.values().stream().map(Reminder::id).toList());
    }
}
