package org.muster.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index that many documents may share a key of.
 *
 * <p>It lives in memory and is made again from the documents when the store opens: what is derived
 * is never stored, so that no kill can leave an index and a document that contradict each other.
 */
final class PlainIndex extends Index<Object> {

    private final SortedKeys entries = new SortedKeys();
    private boolean severalKeysPerDocument;

    PlainIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> in) {
        if (isLeftOut(document)) return;
        var keys = getKeyValues(document);
        severalKeysPerDocument |= keys.size() > 1;
        keys.forEach(key -> entries.add(key, position));
    }

    @Override
    public synchronized Object remove(Document document) {
        var position = Positions.of(document);
        remove(document, position);
        return position;
    }

    private void remove(Document document, Object position) {
        if (isLeftOut(document)) return;
        getKeyValues(document).forEach(key -> entries.remove(key, position));
    }

    @Override
    public synchronized void updateInPlace(
            Document old, Document updated, Object position, MongoCollection<Object> in) {
        if (!sameKeys(old, updated) && !nullAwareEqualsKeys(old, updated)) {
            remove(old, position);
            add(updated, position, in);
        }
    }

    @Override
    public boolean canHandle(Document query) {
        return lookup().helps(QueryConditions.of(query));
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        var found = lookup().positions(QueryConditions.of(query));
        return found::iterator;
    }

    // as MongoDB has it: a sparse index holds a document that has any of its keys
    private boolean isLeftOut(Document document) {
        return isSparse()
                && getKeys().stream()
                        .allMatch(
                                key ->
                                        Utils.getSubdocumentValue(document, key.getKey())
                                                instanceof Missing);
    }

    // the common case, without making the keys
    private boolean sameKeys(Document old, Document updated) {
        for (var key : getKeys()) {
            var field = key.getKey();
            if (field.indexOf('.') >= 0 || !Objects.equals(old.get(field), updated.get(field))) {
                return false;
            }
        }
        return true;
    }

    private KeyLookup lookup() {
        return new KeyLookup(keys(), entries, severalKeysPerDocument);
    }

    /** Only a unique index can name the one position of a document. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> in) {
        // what could be wrong is two lists at once
        if (getKeys().size() > 1) getKeyValues(document);
    }

    @Override
    public void checkUpdate(Document old, Document updated, MongoCollection<Object> in) {
        if (!sameKeys(old, updated)) getKeyValues(updated);
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
        entries.clear();
    }
}
