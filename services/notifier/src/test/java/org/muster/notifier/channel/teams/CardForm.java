package org.muster.notifier.channel.teams;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks what Muster uses of adaptive cards 1.5, as their reference describes it: elements, their
 * properties and values. What is not named here is not used, and would be found.
 */
final class CardForm {
    /** Teams takes 28 KB in a message; a part of it is its own. */
    private static final int MOST_BYTES = 24_000;

    private static final Map<String, Set<String>> PROPERTIES =
            Map.of(
                    "AdaptiveCard",
                    Set.of(
                            "$schema", "type", "version", "lang", "rtl", "msteams", "body",
                            "actions"),
                    "TextBlock",
                    Set.of(
                            "type",
                            "text",
                            "wrap",
                            "weight",
                            "size",
                            "isSubtle",
                            "color",
                            "separator"),
                    "ActionSet",
                    Set.of("type", "actions"),
                    "Action.OpenUrl",
                    Set.of("type", "title", "url"));
    private static final Map<String, Set<String>> VALUES =
            Map.of(
                    "weight", Set.of("Lighter", "Default", "Bolder"),
                    "color", Set.of("Default", "Accent", "Good", "Warning", "Attention"),
                    "size", Set.of("Small", "Default", "Medium", "Large", "ExtraLarge"));
    private static final Set<String> FLAGS = Set.of("wrap", "isSubtle", "rtl", "separator");

    private final List<String> wrong = new ArrayList<>();

    private CardForm() {}

    /** What is wrong with a card; empty when nothing is. */
    static List<String> faults(JsonNode card) {
        CardForm form = new CardForm();
        form.element(card, "AdaptiveCard");
        if (!"1.5".equals(card.path("version").asString()))
            form.wrong.add("a version other than 1.5");
        if (card.path("body").isEmpty()) form.wrong.add("an empty body");
        for (JsonNode block : card.path("body")) {
            boolean answers = block.has("actions");
            form.element(block, answers ? "ActionSet" : "TextBlock");
            if (answers) form.actions(block);
        }
        form.actions(card);
        int bytes = card.toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) form.wrong.add(bytes + " bytes");
        return form.wrong;
    }

    private void actions(JsonNode of) {
        of.path("actions").forEach(a -> element(a, "Action.OpenUrl"));
        if (of.path("actions").size() > 6) wrong.add("more than six actions");
    }

    private void element(JsonNode element, String type) {
        if (!type.equals(element.path("type").asString()))
            wrong.add("%s where %s belongs".formatted(element.path("type"), type));
        for (String name : element.propertyNames()) {
            if (!PROPERTIES.getOrDefault(type, Set.of()).contains(name))
                wrong.add("%s has no %s".formatted(type, name));
            JsonNode value = element.path(name);
            if (FLAGS.contains(name) ? !value.isBoolean() : !fits(name, value))
                wrong.add("%s of %s is %s".formatted(name, type, value));
        }
    }

    private static boolean fits(String name, JsonNode value) {
        return switch (name) {
            case "body", "actions" -> value.isArray();
            case "msteams" -> "{\"width\":\"Full\"}".equals(value.toString());
            case "url" -> address(value.asString(""));
            default ->
                    value.isString()
                            && !value.asString().isBlank()
                            && VALUES.getOrDefault(name, Set.of(value.asString()))
                                    .contains(value.asString());
        };
    }

    private static boolean address(String text) {
        URI uri = URI.create(text);
        return Set.of("http", "https").contains(uri.getScheme()) && uri.getHost() != null;
    }
}
