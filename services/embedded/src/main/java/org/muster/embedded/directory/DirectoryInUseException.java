package org.muster.embedded.directory;

import java.nio.file.Path;
import org.muster.embedded.StartRefused;

/** Another Muster uses the data directory. */
public final class DirectoryInUseException extends StartRefused {

    private static final long serialVersionUID = 1L;

    DirectoryInUseException(Path directory) {
        super(
                "The data directory %s is in use by another Muster.".formatted(directory),
                "Stop the other one, or start this one on another directory with --muster.data=<directory>.",
                null);
    }
}
