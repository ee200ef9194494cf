package org.muster.reporting.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Event;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.reporting.body.FreeText;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Reads a record from JSON strictly: every unknown, missing or wrong field is a problem of its own,
 * and reading goes on to find the next. A component is required unless it is {@code @Nullable} or
 * has a plain default.
 */
final class RecordReader {
    private final Catalogue catalogue;
    private final ZoneId zone;
    private final Problems problems;
    private final CatalogueCheck check;
    private final FreeText freeText;

    RecordReader(Catalogue catalogue, ZoneId zone, Problems problems) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.problems = problems;
        this.check = new CatalogueCheck(catalogue, problems);
        this.freeText = new FreeText(problems);
    }

    /** The record, or null when anything is wrong with it. */
    <T> @Nullable T read(Class<T> type, JsonNode node, String path) {
        int before = problems.count();
        if (!node.isObject()) {
            problems.add(path, "must be an object with the fields " + names(type));
            return null;
        }
        unknown(type, node, path);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (int i = 0; i < components.length; i++) {
            String field =
                    path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
            values[i] = component(components[i], node.path(components[i].getName()), field);
            fields.put(components[i].getName(), values[i]);
        }
        check.together(type, fields, path);
        return problems.count() == before ? construct(type, values, path) : null;
    }

    private void unknown(Class<?> type, JsonNode node, String path) {
        Set<String> known = names(type);
        for (String name : node.propertyNames())
            if (!known.contains(name))
                problems.add(
                        path.isEmpty() ? name : path + "." + name,
                        "is not known here; known are " + known);
    }

    private @Nullable Object component(RecordComponent component, JsonNode value, String field) {
        Class<?> type = component.getType();
        if (value.isMissingNode() || value.isNull()) {
            if (!required(component)) return null;
            Object standard = standard(type);
            if (standard == null) problems.add(field, "is required: " + form(type));
            return standard;
        }
        if (type == String.class && required(component) && value.asString("x").isBlank()) {
            problems.add(field, "is required: " + form(type));
            return null;
        }
        if (type == List.class) {
            var element =
                    ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return list((Class<?>) element, value, field);
        }
        return value(type, value, field);
    }

    private static boolean required(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object standard(Class<?> type) {
        if (type == List.class) return List.of();
        if (type == boolean.class) return false;
        if (type == Level.class) return Level.NATIONAL;
        if (type == Place.class) return Place.UNKNOWN;
        return null;
    }

    private @Nullable List<Object> list(Class<?> element, JsonNode value, String field) {
        if (!value.isArray()) {
            problems.add(field, "must be a list");
            return null;
        }
        List<Object> all = new ArrayList<>();
        int index = 0;
        for (JsonNode item : value) {
            Object read = value(element, item, field + "[" + index++ + "]");
            if (read != null) all.add(read);
        }
        return all;
    }

    private @Nullable Object value(Class<?> type, JsonNode value, String field) {
        if (type == boolean.class) {
            if (!value.isBoolean()) problems.add(field, "must be true or false");
            return value.asBoolean(false);
        }
        if (type == Event.class)
            return new EventReader(catalogue, zone, problems).read(value, field);
        if (type.isRecord() && !scalar(type)) return read(type, value, field);
        if (!value.isString()) {
            problems.add(field, "must be a string: " + form(type));
            return null;
        }
        String text = value.asString().strip();
        if (type != String.class && text.length() > 200) {
            problems.add(field, "must have at most 200 characters: " + form(type));
            return null;
        }
        if (type == String.class) return freeText.checked(text, field);
        if (type == Instant.class) return new Moments(problems, zone).read(text, field);
        if (type.isEnum()) return word(type, text, field);
        if (type == Duration.class) return time(Duration::parse, text, field, type);
        if (type == LocalTime.class) return time(LocalTime::parse, text, field, type);
        if (type == ZoneId.class) return time(ZoneId::of, text, field, type);
        return scalar(type, text, field);
    }

    private @Nullable Object word(Class<?> type, String text, String field) {
        for (Object constant : words(type))
            if (((Enum<?>) constant).name().equalsIgnoreCase(text.replace('-', '_')))
                return constant;
        problems.add(field, "'" + Problems.shortened(text) + "' must be one of " + words(type));
        return null;
    }

    /** What a fact can say; a drill is none, so no fact is about one. */
    private static List<?> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> !(c instanceof ReminderKind kind) || kind.planned())
                .toList();
    }

    private @Nullable Object time(
            Function<String, Object> read, String text, String field, Class<?> type) {
        try {
            return read.apply(text);
        } catch (DateTimeException malformed) {
            problems.add(field, "'%s' must be %s".formatted(Problems.shortened(text), form(type)));
            return null;
        }
    }

    private @Nullable Object scalar(Class<?> type, String text, String field) {
        try {
            if (type == CountryCode.class) return CountryCode.of(text);
            Object word = type.getConstructor(String.class).newInstance(text);
            check.word(word, field);
            return word;
        } catch (InvocationTargetException e) {
            problems.add(
                    field, String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        } catch (IllegalArgumentException e) {
            problems.add(field, String.valueOf(e.getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be read from a string", e);
        }
        return null;
    }

    private <T> @Nullable T construct(Class<T> type, @Nullable Object[] values, String path) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<T> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            problems.add(
                    path, String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be constructed", e);
        }
    }

    private static boolean scalar(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) return "one of " + words(type);
        if (type == Instant.class) return "an instant such as 2026-11-24T08:00:00Z";
        if (type == Duration.class) return "a duration such as PT1H or P7D";
        if (type == LocalTime.class) return "a time of the day such as 08:00";
        if (type == ZoneId.class) return "a time zone such as Africa/Khartoum";
        if (type == String.class) return "a text";
        return type.isRecord() && !scalar(type)
                ? "an object with " + names(type)
                : "the id of a " + type.getSimpleName();
    }
}
