package org.muster.notifier.channel.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.muster.notifier.channel.NotSentException.Blame;

/** What an SMTP server answered, as a code: its text may repeat an address. */
final class SmtpAnswer {
    /** The server closes the connection: of every mail on it, not of this one. */
    private static final int CLOSING = 421;

    private SmtpAnswer() {}

    static String of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException)
            return "the mail server does not let Muster in";
        int code = code(failure);
        return code == 0 ? "the mail server cannot be reached" : "the mail server answered " + code;
    }

    static Blame blame(MessagingException failure) {
        int code = code(failure);
        // whoever refuses the sender refuses every mail, and somebody has to look at the settings
        if (code == 0 || code == CLOSING || ofSender(failure)) return Blame.LINE;
        return code >= 500 ? Blame.MESSAGE_FOR_GOOD : Blame.MESSAGE_FOR_NOW;
    }

    /** Whether the connection was closed, other than by a server that hangs. */
    static boolean closed(MessagingException failure) {
        return blame(failure) == Blame.LINE && !ofSender(failure) && !hangs(failure);
    }

    private static boolean ofSender(@Nullable Exception failure) {
        return failure instanceof SMTPSenderFailedException
                || failure instanceof MessagingException m && ofSender(m.getNextException());
    }

    private static boolean hangs(MessagingException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SocketTimeoutException) return true;
            if (cause instanceof EOFException) return false;
            cause = cause instanceof MessagingException m ? m.getNextException() : cause.getCause();
        }
        return false;
    }

    private static int code(@Nullable Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException from -> from.getReturnCode();
            case SMTPSendFailedException sent when code(sent.getNextException()) != 0 ->
                    code(sent.getNextException());
            case SMTPSendFailedException sent -> Math.max(0, sent.getReturnCode());
            case MessagingException other -> code(other.getNextException());
            case null, default -> 0;
        };
    }
}
