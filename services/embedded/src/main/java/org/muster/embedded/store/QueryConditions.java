package org.muster.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query asks of each key, those inside {@code $and} included. */
record QueryConditions(Map<String, KeyCondition> byKey) {

    static QueryConditions of(Document query) {
        var byKey = new HashMap<String, KeyCondition>();
        collect(query, byKey);
        return new QueryConditions(byKey);
    }

    boolean narrow(String key) {
        return byKey.containsKey(key);
    }

    @Nullable KeyCondition on(String key) {
        return byKey.get(key);
    }

    /** Whether the query fixes each of the keys to one value, or to one of a few. */
    boolean fixAll(List<String> keys) {
        return keys.stream().allMatch(key -> byKey.get(key) instanceof KeyCondition.AnyOf);
    }

    private static void collect(Document query, Map<String, KeyCondition> byKey) {
        query.forEach(
                (key, queried) -> {
                    if (key.equals("$and") && queried instanceof Collection<?> parts) {
                        parts.forEach(part -> collect((Document) part, byKey));
                    } else if (!key.startsWith("$")) {
                        KeyCondition.stated(queried)
                                .ifPresent(
                                        stated -> byKey.merge(key, stated, KeyCondition::narrower));
                    }
                });
    }
}
