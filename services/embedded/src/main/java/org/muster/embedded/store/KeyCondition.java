package org.muster.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one key, as far as an index can use it.
 *
 * <p>A condition may let through more documents than the query does, never fewer: the collection
 * tries the whole query on each document that an index finds.
 */
sealed interface KeyCondition {

    /** One of these values. */
    record AnyOf(List<Object> values) implements KeyCondition {}

    /** Between two bounds, both included; a missing bound is open. */
    record Between(@Nullable Object low, @Nullable Object high) implements KeyCondition {}

    /** The condition that a query's value for a key states, if an index can use any of it. */
    static Optional<KeyCondition> stated(@Nullable Object queried) {
        if (queried instanceof Document document && isOperators(document)) {
            return ofOperators(document);
        }
        return isComparable(queried)
                ? Optional.of(new AnyOf(List.of(normalized(queried))))
                : Optional.empty();
    }

    /** Whichever of two conditions on the same key finds fewer documents. */
    static KeyCondition narrower(KeyCondition one, KeyCondition other) {
        if (one instanceof Between a && other instanceof Between b) {
            return new Between(a.low == null ? b.low : a.low, a.high == null ? b.high : a.high);
        }
        return one instanceof AnyOf ? one : other;
    }

    private static Optional<KeyCondition> ofOperators(Document operators) {
        return operators.entrySet().stream()
                .flatMap(operator -> ofOperator(operator.getKey(), operator.getValue()).stream())
                .reduce(KeyCondition::narrower);
    }

    private static Optional<KeyCondition> ofOperator(String operator, @Nullable Object operand) {
        if (operator.equals("$in") && operand instanceof Collection<?> values) {
            return values.stream().allMatch(KeyCondition::isComparable)
                    ? Optional.of(new AnyOf(distinct(values)))
                    : Optional.empty();
        }
        if (!isComparable(operand)) {
            return Optional.empty();
        }
        Object value = normalized(operand);
        return switch (operator) {
            case "$eq" -> Optional.of(new AnyOf(List.of(value)));
            case "$gt", "$gte" -> Optional.of(new Between(value, null));
            case "$lt", "$lte" -> Optional.of(new Between(null, value));
            default -> Optional.empty();
        };
    }

    private static List<Object> distinct(Collection<?> values) {
        Stream<Object> normalized = values.stream().map(KeyCondition::normalized);
        return normalized.distinct().toList();
    }

    private static boolean isOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }

    // null also matches documents without the key and arrays match by element: the whole query
    // decides those
    private static boolean isComparable(@Nullable Object value) {
        return value != null
                && !(value instanceof Collection)
                && !(value instanceof BsonRegularExpression)
                && !(value instanceof Document document && isOperators(document));
    }

    private static Object normalized(@Nullable Object value) {
        return new KeyValue(value).normalized().get(0);
    }
}
