package org.muster.contract.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Seated;
import org.muster.core.duty.GapReason;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReminderCodecTest {
    private static final Instant DUE = Instant.parse("2023-04-30T00:00:00Z");
    private static final Reminder REMINDER =
            new Reminder(
                    new ReminderId("f3c0"),
                    CountryCode.of("SDN"),
                    ReminderKind.SEAT_EMPTY,
                    new StructureId("OMT"),
                    null,
                    GapReason.NOBODY_SEATED,
                    Reach.HEAD,
                    Urgency.ORDINARY,
                    DUE,
                    2,
                    DUE,
                    List.of(new Candidate(new PersonId("sdn-com"), Candidate.Why.HEADS_THE_OFFICE)),
                    List.of(),
                    null,
                    null,
                    new Occasion(
                            DUE,
                            null,
                            List.of(new StructureId("OMT")),
                            "UN House",
                            ZoneId.of("Asia/Tokyo")),
                    List.of(
                            new StructureName(
                                    new StructureId("OMT"),
                                    new PlatformCode("OMT"),
                                    null,
                                    null,
                                    null)));

    private static final Reminder DRILL =
            Reminder.of(
                    ReminderId.ofDrill(CountryCode.of("SDN"), new UUID(0, 1)),
                    CountryCode.of("SDN"),
                    new Drill(
                            new AuthorId("sudan-office"),
                            "Good luck",
                            DUE.plusSeconds(3600),
                            List.of(
                                    new Seated(
                                            new PersonId("sdn-com"),
                                            List.of(new StructureId("OMT"))))),
                    Urgency.URGENT,
                    DUE,
                    List.of());

    @Test
    void a_reminder_is_read_back_from_its_cloud_event() {
        byte[] bytes = ReminderCodec.write(REMINDER, DUE.plusSeconds(3));
        JsonNode event = MusterJson.mapper().readTree(bytes);
        assertThat(event.path("type").asString()).isEqualTo("reminder.due.v1");
        assertThat(event.path("id").asString()).isEqualTo("f3c0");
        assertThat(event.path("time").asString()).isEqualTo("2023-04-30T00:00:03Z");
        assertThat(ReminderCodec.read(bytes)).isEqualTo(new ReminderEvent.Due(REMINDER));
    }

    @Test
    void one_that_was_written_down_before_deadlines_were_told_is_read() {
        ObjectNode before =
                (ObjectNode) MusterJson.mapper().readTree(ReminderCodec.write(REMINDER, DUE));
        ((ObjectNode) before.path("data")).remove(List.of("deadlines", "status"));
        assertThat(ReminderCodec.read(MusterJson.mapper().writeValueAsBytes(before)))
                .isEqualTo(new ReminderEvent.Due(REMINDER));
    }

    @Test
    void a_delivery_is_a_cloud_event_about_its_reminder() {
        Delivery delivery =
                new Delivery(
                        "f3c0-mail",
                        REMINDER.id(),
                        REMINDER.country(),
                        REMINDER.kind(),
                        null,
                        Delivery.Channel.NONE,
                        Delivery.Outcome.NOBODY_TO_TELL,
                        Delivery.Why.NOBODY,
                        null,
                        1,
                        DUE,
                        "f3c0-mail",
                        DUE,
                        Delivery.Waits.QUIET_HOURS);
        JsonNode event = MusterJson.mapper().readTree(ReminderCodec.write(delivery));
        assertThat(event.path("type").asString()).isEqualTo("reminder.delivery.v1");
        assertThat(event.path("subject").asString()).isEqualTo("f3c0");
        assertThat(MusterJson.mapper().treeToValue(event.path("data"), Delivery.class))
                .isEqualTo(delivery);
    }

    @Test
    void what_is_meant_says_nothing_of_drills_and_a_drill_says_so_by_its_type() {
        JsonNode meant = MusterJson.mapper().readTree(ReminderCodec.write(REMINDER, DUE));
        assertThat(meant.path("data").has("drill")).isFalse();
        byte[] bytes = ReminderCodec.write(DRILL, DUE);
        assertThat(type(bytes)).isEqualTo("drill.started.v1");
        assertThat(ReminderCodec.read(bytes)).isEqualTo(new ReminderEvent.Due(DRILL));
    }

    @Test
    void what_becomes_of_a_drill_is_of_types_of_its_own() {
        PersonId chief = new PersonId("sdn-com");
        Delivery delivery =
                new Delivery(
                        Delivery.id(DRILL.id(), chief, Delivery.Channel.MAIL),
                        DRILL.id(),
                        DRILL.country(),
                        DRILL.kind(),
                        chief,
                        Delivery.Channel.MAIL,
                        Delivery.Outcome.DELIVERED,
                        Delivery.Why.HOLDS_THE_SEAT,
                        null,
                        1,
                        DUE,
                        null,
                        null,
                        null);
        assertThat(type(ReminderCodec.write(delivery))).isEqualTo("drill.delivery.v1");
        var answered = new DrillAnswered(DRILL.id(), DRILL.country(), chief, DUE);
        assertThat(type(ReminderCodec.write(answered))).isEqualTo("drill.answered.v1");
        var ended = new DrillEnded(DRILL.id(), DRILL.country(), DUE, null);
        assertThat(type(ReminderCodec.write(ended))).isEqualTo("drill.ended.v1");
    }

    private static String type(byte[] bytes) {
        return MusterJson.mapper().readTree(bytes).path("type").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"data\":{\"id\":\"x\"}}",
                "{\"data\":7}",
                "{\"type\":\"reminder.settled.v1\"}",
                "{\"type\":\"reminder.settled.v1\",\"data\":{}}"
            })
    void bytes_that_are_no_reminder_are_refused(String bytes) {
        assertThatThrownBy(() -> ReminderCodec.read(bytes.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Source:");
    }
}
