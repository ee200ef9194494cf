package org.muster.reporting.body;

import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as somebody sends it: one object and nothing after it, and no field twice, because nobody
 * could say which of the two was meant.
 */
public final class JsonBody {
    private static final ObjectReader READER =
            MusterJson.mapper()
                    .reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /** The object, or null when the text is none. */
    public static @Nullable ObjectNode object(String text, Problems problems) {
        try {
            if (READER.readTree(text) instanceof ObjectNode object) return object;
            problems.add("body", "must be a JSON object: { … }");
        } catch (StreamConstraintsException e) {
            problems.add("body", "is nested too deeply, or a number or text in it is too long");
        } catch (JacksonException e) {
            problems.add("body", wrong(e) + where(e));
        }
        return null;
    }

    private static String wrong(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                ? "names a field twice; name it once"
                : "is not JSON; check quotes, commas and braces";
    }

    private static String where(JacksonException e) {
        var at = e.getLocation();
        return at == null
                ? ""
                : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }
}
