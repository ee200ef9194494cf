package org.muster.console.report;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names in languages of the country, one a line: {@code fr: Table des opérations}. */
final class LocalNames {
    private LocalNames() {}

    /** A line without a language goes on as it is, to be refused by name. */
    static void into(ObjectNode data, @Nullable String lines) {
        if (lines == null) return;
        ArrayNode names = data.putArray("names");
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            names.addObject()
                                    .put("language", line.substring(0, Math.max(colon, 0)).strip())
                                    .put("name", line.substring(colon + 1).strip());
                        });
    }

    static String lines(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(n -> n.path("language").asString("") + ": " + n.path("name").asString(""))
                .collect(Collectors.joining("\n"));
    }
}
