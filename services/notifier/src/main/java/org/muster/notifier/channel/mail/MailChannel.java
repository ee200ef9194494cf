package org.muster.notifier.channel.mail;

import jakarta.mail.MessagingException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.compose.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends mails by SMTP when {@code spring.mail.host} is set, else into the local mailbox. */
@Component
public class MailChannel {
    private final @Nullable JavaMailSender smtp;
    private final Mailbox mailbox;
    private final NotifierSettings settings;

    MailChannel(ObjectProvider<JavaMailSender> smtp, Mailbox mailbox, NotifierSettings settings) {
        this.smtp = smtp.getIfAvailable();
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** Whether mails stay in the local mailbox. */
    public boolean local() {
        return smtp == null;
    }

    /**
     * Sends a mail.
     *
     * @throws MailNotSentException with a reason that names no address
     */
    public void send(String id, Person to, Message message, Instant now)
            throws MailNotSentException {
        String address = to.email();
        if (address == null) throw new MailNotSentException("no address is known", true);
        try {
            Envelope mail = Envelope.of(id, settings.from(), address, message, now);
            if (smtp == null) mailbox.keep(id, to, mail, message, now);
            else smtp.send(mail);
        } catch (MailException e) {
            throw new MailNotSentException(SmtpAnswer.of(e), SmtpAnswer.permanent(e));
        } catch (MessagingException e) {
            throw new MailNotSentException("the mail cannot be composed", true);
        }
    }
}
