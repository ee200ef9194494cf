package org.muster.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of one index in the order of their keys; several documents may share a key. */
final class SortedKeys {

    private static final Comparator<Object> VALUES = ValueComparator.asc();

    /** A key and the document that has it; without one it is smaller than each entry of the key. */
    private record Entry(List<Object> key, @Nullable Object position) {}

    private final NavigableSet<Entry> entries = new TreeSet<>(SortedKeys::compare);

    void add(KeyValue key, Object position) {
        entries.add(new Entry(key.stream().toList(), position));
    }

    void remove(KeyValue key, Object position) {
        entries.remove(new Entry(key.stream().toList(), position));
    }

    void clear() {
        entries.clear();
    }

    int size() {
        return entries.size();
    }

    /** The first document that has exactly this key. */
    @Nullable Object first(KeyValue key) {
        var values = key.stream().toList();
        var entry = entries.ceiling(new Entry(values, null));
        return entry != null && compareKeys(entry.key, values) == 0 ? entry.position : null;
    }

    /** The documents whose keys begin with these values and go on within the bounds, as asked. */
    Stream<Object> within(List<Object> prefix, KeyCondition.Between next) {
        var from = new ArrayList<>(prefix);
        if (next.low() != null) {
            from.add(next.low());
        }
        return entries.tailSet(new Entry(from, null)).stream()
                .takeWhile(
                        entry ->
                                startsWith(entry.key, prefix)
                                        && !isAbove(entry.key, prefix.size(), next.high()))
                .map(Entry::position);
    }

    private static boolean isAbove(List<Object> key, int place, @Nullable Object high) {
        return high != null && VALUES.compare(key.get(place), high) > 0;
    }

    private static boolean startsWith(List<Object> key, List<Object> prefix) {
        return compareKeys(key.subList(0, prefix.size()), prefix) == 0;
    }

    private static int compare(Entry one, Entry other) {
        int order = compareKeys(one.key, other.key);
        if (order != 0) return order;
        if (one.position == null || other.position == null)
            return Boolean.compare(one.position != null, other.position != null);
        return compareValues(one.position, other.position);
    }

    // most keys are texts, which the library reaches only after much else
    private static int compareValues(Object one, Object other) {
        return one instanceof String a && other instanceof String b
                ? a.compareTo(b)
                : VALUES.compare(one, other);
    }

    // a key is greater than each shorter one that it begins with
    private static int compareKeys(List<Object> one, List<Object> other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compareValues(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
