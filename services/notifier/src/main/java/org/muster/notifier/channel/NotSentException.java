package org.muster.notifier.channel;

/** A message could not be sent; the reason names no address. */
public final class NotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Blame blame;

    public NotSentException(String reason, Blame blame) {
        super(reason);
        this.blame = blame;
    }

    /** Whose fault it was, which says what to do next. */
    public enum Blame {
        /** This message will never be taken. */
        MESSAGE_FOR_GOOD,
        /** This message is not taken now; others may be. */
        MESSAGE_FOR_NOW,
        /** Nothing goes through now. */
        LINE
    }

    public Blame blame() {
        return blame;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
