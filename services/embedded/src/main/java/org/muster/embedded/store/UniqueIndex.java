package org.muster.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index each key of which one document has, in memory like {@link PlainIndex}.
 *
 * <p>It serves every query that fixes all its keys, whatever else the query asks, such as {@code
 * {_id, version}}.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

    private final SortedKeys entries = new SortedKeys();

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return QueryConditions.of(query).fixAll(keys());
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        var found = new KeyLookup(keys(), entries, false).positions(QueryConditions.of(query));
        return found::iterator;
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        if (entries.first(key) != null) {
            return false;
        }
        entries.add(key, position);
        return true;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        var position = entries.first(key);
        if (position != null) {
            entries.remove(key, position);
        }
        return position;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return entries.first(key);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException("Regular expressions scan the collection");
    }

    @Override
    public synchronized long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public synchronized void drop() {
        super.drop();
        entries.clear();
    }
}
