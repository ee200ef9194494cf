package org.muster.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

/** A document lies in the file under its {@code _id}. */
final class Positions {

    private Positions() {}

    static Object of(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }
}
