package org.muster.contract.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * In which line each property stands. Jackson reads a record to its end before it says what is
 * wrong inside, so its own line is too late.
 */
final class LinesOfYaml {

    private final Map<JsonPointer, Integer> lines = new HashMap<>();

    private LinesOfYaml() {}

    /**
     * Reads through the text once.
     *
     * @throws JacksonException with its line if the text is no YAML or doubles a property
     */
    static LinesOfYaml of(YAMLMapper mapper, String yaml) {
        var found = new LinesOfYaml();
        try (var parser = mapper.createParser(yaml)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
                    found.lines.putIfAbsent(
                            parser.streamReadContext().pathAsPointer(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return found;
    }

    /** The line of the place that the problem names, or of the nearest one around it. */
    int of(JacksonException problem) {
        for (var place = place(problem); place != null; place = place.head()) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private static @Nullable JsonPointer place(JacksonException problem) {
        var place = JsonPointer.empty();
        for (var step : problem.getPath()) {
            var property = step.getPropertyName();
            place =
                    property == null
                            ? place.appendIndex(step.getIndex())
                            : place.appendProperty(property);
        }
        return place;
    }
}
