package org.muster.contract.fact;

import org.muster.contract.json.EventTypes;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads facts as they stand in the log. */
public final class FactCodec {
    private static final JsonMapper JSON = MusterJson.mapper();

    private FactCodec() {}

    /** The bytes of a fact, UTF-8 JSON. */
    public static byte[] write(Fact fact) {
        ObjectNode data = JSON.valueToTree(fact.event());
        data.remove("type");
        String country = fact.country().alpha3();
        return JSON.writeValueAsBytes(
                new FactEnvelope(
                        "1.0",
                        fact.id(),
                        "/countries/" + country,
                        EventTypes.nameOf(fact.event()),
                        subject(country, fact.event()),
                        fact.recordedAt(),
                        "application/json",
                        fact.country(),
                        fact.effective(),
                        fact.reportedAt(),
                        fact.author(),
                        fact.source().provenance(),
                        fact.source().document(),
                        data));
    }

    /**
     * Reads a fact.
     *
     * @throws UnreadableFactException when the bytes are none, or none that this version knows
     */
    public static Fact read(byte[] bytes) {
        try {
            FactEnvelope envelope = JSON.readValue(bytes, FactEnvelope.class);
            return new Fact(
                    envelope.id(),
                    envelope.country(),
                    envelope.effective(),
                    envelope.reportedat(),
                    envelope.time(),
                    envelope.author(),
                    new Source(envelope.provenance(), envelope.evidence()),
                    event(envelope));
        } catch (JacksonException e) {
            throw new UnreadableFactException(String.valueOf(e.getOriginalMessage()), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UnreadableFactException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Event event(FactEnvelope envelope) {
        JsonNode data = envelope.data();
        if (!(data instanceof ObjectNode object))
            throw new IllegalArgumentException("data must be an object");
        ObjectNode typed = object.deepCopy();
        typed.put("type", envelope.type());
        return JSON.treeToValue(typed, Event.class);
    }

    private static String subject(String country, Event event) {
        return switch (event) {
            case StructureEvent e -> country + "/" + e.structure();
            case MeetingEvent e -> country + "/" + e.structure();
            default -> country;
        };
    }
}
