package org.muster.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/**
 * A collection that gives out copies of its documents and takes in copies.
 *
 * <p>The library changes a found document in place while another client's answer with the same
 * document may be on its way out.
 */
final class DetachedCollection extends H2Collection {
    private static final Set<String> ID_ALONE = Set.of("_id");
    private static final Set<String> IN_ALONE = Set.of("$in");

    DetachedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    // the index of the keys has answered a query for keys alone: to compare each document with each
    // of many keys once more would take their square
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> positions,
            Document order,
            int skip,
            int limit,
            int batchSize,
            Document fields) {
        var rest = asksForKeysAlone(query) ? new Document() : query;
        return super.matchDocuments(rest, positions, order, skip, limit, batchSize, fields);
    }

    private static boolean asksForKeysAlone(Document query) {
        return query.keySet().equals(ID_ALONE)
                && query.get("_id") instanceof Document asked
                && asked.keySet().equals(IN_ALONE);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(
                found.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    @Override
    protected void handleUpdate(Object position, Document old, Document updated) {
        super.handleUpdate(position, old, updated.cloneDeeply());
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query).cloneDeeply();
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }
}
