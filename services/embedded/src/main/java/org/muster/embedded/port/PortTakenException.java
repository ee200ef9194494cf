package org.muster.embedded.port;

import org.muster.embedded.StartRefused;

/** Another process listens on a port that Muster was told to use. */
public final class PortTakenException extends StartRefused {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, String setting, Throwable cause) {
        super(
                "Port %d (%s) is taken by another process.".formatted(port, setting),
                "Stop the process that listens on port %d, or start Muster with another --%s; 0 takes a free port."
                        .formatted(port, setting),
                cause);
    }
}
