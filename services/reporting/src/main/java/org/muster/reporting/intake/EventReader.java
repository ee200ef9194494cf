package org.muster.reporting.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.EventTypes;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.Event;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/** Reads {@code {type, data}}. */
final class EventReader {
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Problems problems;

    EventReader(Catalogue catalogue, ZoneId zone, Problems problems) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.problems = problems;
    }

    @Nullable Event read(JsonNode node, String path) {
        if (!node.isObject()) {
            problems.add(path, "must be an object with type and data");
            return null;
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        Class<? extends Event> type = type(node.path("type"), prefix + "type");
        if (type == null) return null;
        JsonNode data = node.path("data");
        if (data.isMissingNode()) {
            problems.add(prefix + "data", "is required: an object with the fields of this type");
            return null;
        }
        return new RecordReader(catalogue, zone, problems).read(type, data, prefix + "data");
    }

    private @Nullable Class<? extends Event> type(JsonNode node, String field) {
        if (!node.isString()) {
            problems.add(field, "is required: one of " + EventTypes.names());
            return null;
        }
        String name = node.asString();
        Optional<Class<? extends Event>> type =
                EventTypes.typeOf(name).or(() -> EventTypes.typeOf(name + ".v1"));
        if (type.isEmpty())
            problems.add(
                    field,
                    "'%s' is not a type of fact; known are %s"
                            .formatted(Problems.shortened(name), known(name)));
        return type.orElse(null);
    }

    private static List<String> known(String name) {
        String family = name.contains(".") ? name.substring(0, name.indexOf('.') + 1) : name;
        List<String> near = EventTypes.names().stream().filter(n -> n.startsWith(family)).toList();
        return near.isEmpty() ? List.copyOf(EventTypes.names()) : near;
    }
}
