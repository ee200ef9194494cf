package org.muster.contract.access;

/** Whether a token was revoked cannot be asked now, and has never been answered. */
final class RevocationsAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RevocationsAwayException(Throwable cause) {
        super("the console does not answer whether the token was revoked; try again soon", cause);
    }
}
