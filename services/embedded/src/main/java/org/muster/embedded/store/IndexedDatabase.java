package org.muster.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose indexes are used and whose readers never see a write half done. */
final class IndexedDatabase extends H2Database {

    private static final MVMap.Builder<Object, Document> DOCUMENTS =
            new MVMap.Builder<Object, Document>().valueType(new DocumentType());

    private final MVStore file;

    IndexedDatabase(String name, MVStore file, CursorRegistry cursors) {
        this.file = file; // before super(), which opens the collections
        super(name, file, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return new PlainIndex(index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        var name = getFullCollectionNamespace(collection);
        return new DetachedCollection(
                this,
                collection,
                options,
                file.openMap("databases." + name, DOCUMENTS),
                file.openMap("meta." + name),
                cursorRegistry);
    }
}
