package org.muster.notifier.channel.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What an SMTP server answered, as a code: its text may repeat an address. */
final class SmtpAnswer {
    private SmtpAnswer() {}

    static String of(MailException failure) {
        int code = code(failure);
        return code == 0 ? "the mail server cannot be reached" : "the mail server answered " + code;
    }

    static boolean permanent(MailException failure) {
        return code(failure) >= 500;
    }

    private static int code(MailException failure) {
        if (failure instanceof MailSendException send)
            for (Exception e : send.getFailedMessages().values()) {
                int code = code(e);
                if (code != 0) return code;
            }
        return 0;
    }

    private static int code(@Nullable Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sent when code(sent.getNextException()) != 0 ->
                    code(sent.getNextException());
            case SMTPSendFailedException sent -> sent.getReturnCode();
            case MessagingException other -> code(other.getNextException());
            case null, default -> 0;
        };
    }
}
