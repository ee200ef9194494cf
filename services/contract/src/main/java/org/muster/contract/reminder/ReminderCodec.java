package org.muster.contract.reminder;

import java.time.Instant;
import java.util.Optional;
import org.muster.contract.json.MusterJson;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reminders and deliveries as they stand in the log: CloudEvents 1.0 in structured JSON mode. */
public final class ReminderCodec {
    public static final String DUE = "reminder.due.v1";

    /** A drill: what looks like a reminder and is none. */
    public static final String DRILL = "drill.started.v1";

    public static final String SETTLED = "reminder.settled.v1";
    public static final String DELIVERY = "reminder.delivery.v1";

    /** What came of a drill to one person by one channel. */
    public static final String DRILL_DELIVERY = "drill.delivery.v1";

    public static final String DRILL_ANSWERED = "drill.answered.v1";
    public static final String DRILL_ENDED = "drill.ended.v1";
    private static final JsonMapper JSON = MusterJson.mapper();

    private ReminderCodec() {}

    private record Envelope<T>(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            T data) {}

    public static byte[] write(Reminder reminder, Instant emittedAt) {
        return JSON.writeValueAsBytes(
                new Envelope<>(
                        "1.0",
                        reminder.id().value(),
                        "/countries/" + reminder.country().alpha3(),
                        reminder.drill() == null ? DUE : DRILL,
                        reminder.country().alpha3(),
                        emittedAt,
                        "application/json",
                        reminder));
    }

    public static byte[] write(Settlement settlement) {
        return JSON.writeValueAsBytes(
                new Envelope<>(
                        "1.0",
                        settlement.id().value(),
                        "/countries/" + settlement.country().alpha3(),
                        SETTLED,
                        settlement.country().alpha3(),
                        settlement.at(),
                        "application/json",
                        settlement));
    }

    public static byte[] write(Delivery delivery) {
        return JSON.writeValueAsBytes(
                new Envelope<>(
                        "1.0",
                        delivery.id(),
                        "/countries/" + delivery.country().alpha3(),
                        delivery.kind() == ReminderKind.DRILL ? DRILL_DELIVERY : DELIVERY,
                        delivery.reminder().value(),
                        delivery.at(),
                        "application/json",
                        delivery));
    }

    public static byte[] write(DrillAnswered answered) {
        return JSON.writeValueAsBytes(
                new Envelope<>(
                        "1.0",
                        answered.drill() + "." + answered.person() + ".answered",
                        "/countries/" + answered.country().alpha3(),
                        DRILL_ANSWERED,
                        answered.drill().value(),
                        answered.at(),
                        "application/json",
                        answered));
    }

    public static byte[] write(DrillEnded ended) {
        return JSON.writeValueAsBytes(
                new Envelope<>(
                        "1.0",
                        ended.drill() + ".ended",
                        "/countries/" + ended.country().alpha3(),
                        DRILL_ENDED,
                        ended.drill().value(),
                        ended.at(),
                        "application/json",
                        ended));
    }

    /**
     * Reads that something is settled; empty when it is something else that the bytes say.
     *
     * @throws IllegalArgumentException when the bytes are no event
     */
    public static Optional<Settlement> readSettlement(byte[] bytes) {
        try {
            JsonNode event = JSON.readTree(bytes);
            return event.path("type").asString("").equals(SETTLED)
                    ? Optional.of(JSON.treeToValue(event.path("data"), Settlement.class))
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads a reminder.
     *
     * @throws IllegalArgumentException when the bytes are none
     */
    public static Reminder readReminder(byte[] bytes) {
        try {
            JsonNode data = JSON.readTree(bytes).path("data");
            if (!data.isObject()) throw new IllegalArgumentException("data must be an object");
            return JSON.treeToValue(data, Reminder.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }
}
