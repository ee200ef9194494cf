package org.muster.standalone.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Source;
import org.muster.core.provenance.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reports of one resource as facts. Each is recorded when it was reported, a little after the one
 * before it if both say the same instant; the ids follow from the place in the resource, so loading
 * twice is the same facts.
 */
record DatedReports(String name, List<String> lines) {
    private static final AuthorId AUTHOR = new AuthorId("demonstration");

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = MusterJson.mapper().readTree(lines.get(i));
            Instant reported = Instant.parse(line.path("reportedAt").asString());
            last = reported.isAfter(last) ? reported : last.plusMillis(1);
            facts.add(fact(line, i, reported, last));
        }
        return facts;
    }

    private Fact fact(JsonNode line, int index, Instant reported, Instant recorded) {
        JsonNode source = line.path("source");
        return new Fact(
                id(line, index),
                CountryCode.of(line.path("country").asString()),
                Effective.parse(line.path("effective").asString()),
                reported,
                recorded,
                AUTHOR,
                new Source(
                        Provenance.valueOf(source.path("provenance").asString()),
                        source.path("document").asString("")),
                event(line));
    }

    private FactId id(JsonNode line, int index) {
        if (line.has("id")) return new FactId(line.path("id").asString());
        byte[] place = (name + "#" + index).getBytes(StandardCharsets.UTF_8);
        return new FactId(UUID.nameUUIDFromBytes(place).toString());
    }

    private static Event event(JsonNode line) {
        ObjectNode typed = ((ObjectNode) line.path("data")).deepCopy();
        typed.put("type", line.path("type").asString());
        return MusterJson.mapper().treeToValue(typed, Event.class);
    }
}
