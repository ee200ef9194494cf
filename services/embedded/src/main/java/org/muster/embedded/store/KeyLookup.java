package org.muster.embedded.store;

import java.util.List;
import java.util.stream.Stream;

/** Finds the documents that an index can name for a query: those asked for, and maybe some more. */
record KeyLookup(List<String> keys, SortedKeys entries, boolean severalKeysPerDocument) {

    private static final KeyCondition.Between ANYTHING = new KeyCondition.Between(null, null);

    boolean helps(QueryConditions conditions) {
        return conditions.narrow(keys.getFirst());
    }

    /** Each once, found only as far as they are read. */
    Stream<Object> positions(QueryConditions conditions) {
        var prefixes = List.of(List.<Object>of());
        for (String key : keys) {
            switch (conditions.on(key)) {
                case KeyCondition.AnyOf anyOf -> prefixes = extended(prefixes, anyOf);
                case KeyCondition.Between between -> {
                    return within(prefixes, usable(between));
                }
                case null -> {
                    return within(prefixes, ANYTHING);
                }
            }
        }
        return within(prefixes, ANYTHING);
    }

    // with the values of an array in the index one element may satisfy the low bound and another
    // the high one, so that only one of both may be used
    private KeyCondition.Between usable(KeyCondition.Between asked) {
        boolean bothBounds = asked.low() != null && asked.high() != null;
        return severalKeysPerDocument && bothBounds
                ? new KeyCondition.Between(asked.low(), null)
                : asked;
    }

    private Stream<Object> within(List<List<Object>> prefixes, KeyCondition.Between next) {
        var found = prefixes.stream().flatMap(prefix -> entries.within(prefix, next));
        return severalKeysPerDocument ? found.distinct() : found;
    }

    private static List<List<Object>> extended(
            List<List<Object>> prefixes, KeyCondition.AnyOf anyOf) {
        return prefixes.stream()
                .flatMap(prefix -> anyOf.values().stream().map(value -> append(prefix, value)))
                .toList();
    }

    private static List<Object> append(List<Object> prefix, Object value) {
        return Stream.concat(prefix.stream(), Stream.of(value)).toList();
    }
}
