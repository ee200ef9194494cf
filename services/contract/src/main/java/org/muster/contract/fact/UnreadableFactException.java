package org.muster.contract.fact;

/** A record of the log that is no fact, or none that this version knows; the message says why. */
public final class UnreadableFactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFactException(String message, Throwable cause) {
        super(message, cause);
    }
}
