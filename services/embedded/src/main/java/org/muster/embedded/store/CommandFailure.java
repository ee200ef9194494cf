package org.muster.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client is told when its command fails; the log never shows the document. */
final class CommandFailure {

    private static final Logger log = LoggerFactory.getLogger(CommandFailure.class);

    private static final int INTERNAL_ERROR = 1;

    private CommandFailure() {}

    static Document answer(RuntimeException failure) {
        return switch (failure) {
            case MongoServerError error ->
                    answer(
                            error.getMessageWithoutErrorCode(),
                            error.getCode(),
                            String.valueOf(error.getCodeName()));
            default -> {
                log.error("A command failed inside the embedded store", failure);
                yield answer(String.valueOf(failure.getMessage()), INTERNAL_ERROR, "InternalError");
            }
        };
    }

    private static Document answer(String message, int code, String codeName) {
        return new Document("ok", 0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", codeName);
    }
}
