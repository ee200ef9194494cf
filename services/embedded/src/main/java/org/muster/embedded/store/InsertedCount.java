package org.muster.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;

/** Mends the count of inserted documents, in which the library includes the refused ones. */
final class InsertedCount {

    private InsertedCount() {}

    static Document corrected(Document answer, Document insert) {
        if (!(answer.get("writeErrors") instanceof List<?> errors) || errors.isEmpty()) {
            return answer;
        }
        boolean stoppedAtFirst = !Boolean.FALSE.equals(insert.get("ordered"));
        int inserted =
                stoppedAtFirst
                        ? number((Document) errors.getFirst(), "index")
                        : number(answer, "n") - errors.size();
        answer.put("n", inserted);
        return answer;
    }

    private static int number(Document document, String field) {
        return (int) Objects.requireNonNull(document.get(field), field);
    }
}
