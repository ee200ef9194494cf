package org.muster.contract.reminder;

import java.time.Instant;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
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

    private record Envelope(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            Instant time,
            String datacontenttype,
            Object data) {}

    public static byte[] write(Reminder reminder, Instant emittedAt) {
        return write(
                reminder.id().value(),
                reminder.country(),
                reminder.drill() == null ? DUE : DRILL,
                reminder.country().alpha3(),
                emittedAt,
                reminder);
    }

    public static byte[] write(Settlement settlement) {
        return write(
                settlement.id().value(),
                settlement.country(),
                SETTLED,
                settlement.country().alpha3(),
                settlement.at(),
                settlement);
    }

    public static byte[] write(Delivery delivery) {
        return write(
                delivery.id(),
                delivery.country(),
                delivery.kind() == ReminderKind.DRILL ? DRILL_DELIVERY : DELIVERY,
                delivery.reminder().value(),
                delivery.at(),
                delivery);
    }

    public static byte[] write(DrillAnswered answered) {
        return write(
                answered.drill() + "." + answered.person() + ".answered",
                answered.country(),
                DRILL_ANSWERED,
                answered.drill().value(),
                answered.at(),
                answered);
    }

    public static byte[] write(DrillEnded ended) {
        return write(
                ended.drill() + ".ended",
                ended.country(),
                DRILL_ENDED,
                ended.drill().value(),
                ended.at(),
                ended);
    }

    private static byte[] write(
            String id,
            CountryCode country,
            String type,
            String subject,
            Instant time,
            Object data) {
        return JSON.writeValueAsBytes(
                new Envelope(
                        "1.0",
                        id,
                        "/countries/" + country.alpha3(),
                        type,
                        subject,
                        time,
                        "application/json",
                        data));
    }

    /**
     * Reads what a record of reminders says.
     *
     * @throws IllegalArgumentException when the bytes are no such event
     */
    public static ReminderEvent read(byte[] bytes) {
        try {
            JsonNode event = JSON.readTree(bytes);
            JsonNode data = event.path("data");
            if (!data.isObject()) throw new IllegalArgumentException("data must be an object");
            return event.path("type").asString("").equals(SETTLED)
                    ? new ReminderEvent.Settled(JSON.treeToValue(data, Settlement.class))
                    : new ReminderEvent.Due(JSON.treeToValue(data, Reminder.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(String.valueOf(e.getOriginalMessage()), e);
        }
    }
}
