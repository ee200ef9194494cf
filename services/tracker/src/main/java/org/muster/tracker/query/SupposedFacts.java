package org.muster.tracker.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.fact.UnreadableFactException;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Facts that are supposed and not recorded, as another service sends them. */
final class SupposedFacts {
    private SupposedFacts() {}

    static List<Fact> read(CountryCode country, String json) {
        List<Fact> facts = new ArrayList<>();
        try {
            for (JsonNode node : MusterJson.mapper().readTree(json))
                facts.add(FactCodec.read(node.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (JacksonException | UnreadableFactException e) {
            throw wrong("must be a list of facts as the log holds them");
        }
        if (facts.stream().anyMatch(f -> !f.country().equals(country)))
            throw wrong("must all be of " + country);
        return facts;
    }

    private static Refused wrong(String problem) {
        return Refused.invalid(List.of(new FieldProblem("body", problem)));
    }
}
