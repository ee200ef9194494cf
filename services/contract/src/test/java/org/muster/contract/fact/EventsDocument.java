package org.muster.contract.fact;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.EventTypes;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.policy.ReminderKind;
import tools.jackson.databind.JsonNode;

/** The page about events: types and fields from the code, sentences from a resource. */
final class EventsDocument {
    private static final String HEAD =
            """
            # Events

            <!-- Written by EventsDocumentTest from the code; do not edit. When it is stale:
                 ./mvnw -pl services/contract -am test -Dtest=EventsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dmuster.docs.write=true -->

            Facts are records of the topic `coordination.events`, keyed by country, kept for ever. Each is a CloudEvent 1.0 in
            structured JSON mode. A wire name never changes its meaning: what no longer fits gets a new version. Readers pass over
            fields that they do not know. A field that is not required may be left out or null; a list that is left out is empty.

            """;

    private final Properties words = new Properties();
    private final Set<String> used = new TreeSet<>();

    EventsDocument() {
        try (InputStream in =
                EventsDocument.class.getResourceAsStream("events-in-words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## The envelope\n\n");
        table(page, FactEnvelope.class, "envelope.");
        page.append("\n## The events\n");
        for (String name : EventTypes.names()) {
            Class<? extends Event> type = EventTypes.typeOf(name).orElseThrow();
            page.append("\n### ").append(name).append("\n\n").append(word(name)).append("\n\n");
            table(page, type, "field.");
        }
        return page.toString();
    }

    /** Sentences about what the code no longer has; known once the text was asked for. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(words.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }

    private void table(StringBuilder page, Class<?> type, String prefix) {
        page.append("| field | type | required | meaning |\n|---|---|---|---|\n");
        for (RecordComponent c : type.getRecordComponents())
            page.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(
                                    c.getName(),
                                    json(c.getGenericType()),
                                    optional(c) ? "no" : "yes",
                                    word(prefix + c.getName())));
    }

    private String word(String key) {
        used.add(key);
        String word = words.getProperty(key);
        if (word == null) throw new AssertionError("events-in-words.properties lacks " + key);
        return word;
    }

    private static String json(Type type) {
        if (type instanceof ParameterizedType list)
            return "list of " + json(list.getActualTypeArguments()[0]);
        Class<?> raw = (Class<?>) type;
        if (raw == boolean.class) return "boolean";
        if (raw == Instant.class) return "instant (ISO 8601, UTC)";
        if (raw == Duration.class) return "duration (ISO 8601)";
        if (raw == LocalTime.class) return "time of the day";
        if (raw == Event.class) return "object: `type` and the fields of that event";
        if (raw == JsonNode.class) return "object";
        if (raw.isEnum())
            return Arrays.stream(raw.getEnumConstants())
                    .filter(c -> !(c instanceof ReminderKind kind) || kind.planned())
                    .map(constant -> "`" + constant + "`")
                    .collect(joining(", "));
        if (raw.isRecord() && raw != Effective.class && !scalar(raw)) return object(raw);
        return "string";
    }

    private static String object(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(
                        c ->
                                "`%s%s` %s"
                                        .formatted(
                                                c.getName(),
                                                optional(c) ? "?" : "",
                                                json(c.getGenericType())))
                .collect(joining(", ", "object: ", ""));
    }

    /** Identifiers and the like are a string on the wire. */
    private static boolean scalar(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || Collection.class.isAssignableFrom(component.getType());
    }
}
