package org.muster.embedded.broker;

import java.nio.file.Path;

/** The broker could not start on its directory. */
public final class BrokerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerStartException(Path directory, Throwable cause) {
        super("The embedded broker did not start on %s: %s".formatted(directory, cause), cause);
    }
}
