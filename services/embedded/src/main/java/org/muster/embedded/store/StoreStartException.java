package org.muster.embedded.store;

import java.nio.file.Path;

/** The store could not start on its file. */
public final class StoreStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreStartException(Path file, Throwable cause) {
        super("The embedded store did not start on %s: %s".formatted(file, cause), cause);
    }
}
