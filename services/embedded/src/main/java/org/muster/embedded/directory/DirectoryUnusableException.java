package org.muster.embedded.directory;

import java.nio.file.Path;
import org.muster.embedded.StartRefused;

/** The data directory can be neither made nor written to. */
public final class DirectoryUnusableException extends StartRefused {

    private static final long serialVersionUID = 1L;

    DirectoryUnusableException(Path directory, Throwable cause) {
        super(
                "The data directory %s cannot be used: %s".formatted(directory, cause),
                "Let the user who starts Muster write to it, or choose another with --muster.data=<directory>.",
                cause);
    }
}
