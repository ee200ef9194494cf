package org.muster.notifier.channel.mail;

/** A mail could not be sent; the message says why without an address. */
public final class MailNotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    MailNotSentException(String reason, boolean permanent) {
        super(reason);
        this.permanent = permanent;
    }

    /** Whether trying again is pointless. */
    public boolean permanent() {
        return permanent;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
