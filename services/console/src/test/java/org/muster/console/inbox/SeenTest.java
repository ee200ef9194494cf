package org.muster.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.GapReason;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import tools.jackson.databind.JsonNode;

class SeenTest {
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final Caller OFFICER =
            new Caller(
                    new AuthorId("officer"),
                    Role.REPRESENTATIVE,
                    Set.of(CountryCode.of("SDN")),
                    new PersonId("sdn-rmo"));

    @Test
    void it_says_what_is_seen_to_by_whom_and_leaves_the_policy_to_say_how_long() {
        JsonNode fact = fact(null);
        assertThat(fact.path("type").asString()).isEqualTo("reminder.acknowledged.v1");
        assertThat(fact.path("data").toString())
                .isEqualTo(
                        "{\"kind\":\"SEAT_EMPTY\",\"structure\":\"OMT\",\"person\":\"sdn-rmo\"}");
    }

    @Test
    void tomorrow_is_a_day_from_now() {
        assertThat(fact(1).path("data").path("until").asString()).isEqualTo("2026-11-26T03:00:00Z");
    }

    private static JsonNode fact(@org.jspecify.annotations.Nullable Integer days) {
        Reminder reminder =
                new Reminder(
                        new ReminderId("f3c0"),
                        CountryCode.of("SDN"),
                        ReminderKind.SEAT_EMPTY,
                        new StructureId("OMT"),
                        null,
                        GapReason.NOBODY_SEATED,
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
                        List.of());
        return MusterJson.mapper().readTree(Seen.json(reminder, OFFICER, days, NOW));
    }
}
