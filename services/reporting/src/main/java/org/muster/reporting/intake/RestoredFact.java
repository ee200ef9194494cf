package org.muster.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.fact.UnreadableFactException;
import org.muster.core.fact.Fact;
import org.muster.reporting.body.FreeText;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a fact as an export wrote it, with its id, its author and all its times. It was checked
 * against the catalogue of its day when it was first reported, so today's is not asked; that it
 * holds no address is asked again, for the file may have been edited.
 */
final class RestoredFact {
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Problems problems;
    private final Instant now;

    RestoredFact(Problems problems, Instant now) {
        this.problems = problems;
        this.now = now;
    }

    /** Whether a line is one of an export. */
    static boolean is(ObjectNode line) {
        return line.has("specversion");
    }

    @Nullable Fact read(ObjectNode line) {
        int before = problems.count();
        texts(line.path("data"), "data");
        texts(line.path("evidence"), "evidence");
        Fact fact = fact(line);
        if (fact == null) return null;
        if (fact.recordedAt().isAfter(now.plus(CLOCKS_DIFFER_BY)))
            problems.add(
                    "time", "is in the future; a fact that is brought back was recorded before");
        new Moments(problems, ZoneOffset.UTC).plausible(fact.begins(), "effective");
        return problems.count() == before ? fact : null;
    }

    private @Nullable Fact fact(ObjectNode line) {
        try {
            return FactCodec.read(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFactException e) {
            problems.add(
                    "body",
                    "is not a fact as the export writes it: "
                            + Problems.shortened(String.valueOf(e.getMessage())));
            return null;
        }
    }

    private void texts(JsonNode node, String field) {
        if (node.isString()) {
            String text = node.asString();
            if (!text.isEmpty() && !UUID.matcher(text).matches())
                new FreeText(problems).checked(text, field);
        }
        for (String name : node.propertyNames()) texts(node.path(name), field + "." + name);
        if (node.isArray()) for (JsonNode item : node) texts(item, field);
    }
}
