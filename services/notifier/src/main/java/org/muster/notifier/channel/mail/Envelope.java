package org.muster.notifier.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.muster.notifier.compose.Message;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A composed mail. Its Message-ID follows from the reminder and the person, so a repetition is
 * recognised as one.
 */
final class Envelope extends MimeMessage {
    private final String id;

    private Envelope(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    static Envelope of(String id, String from, String to, Message message, Instant now)
            throws MessagingException {
        Envelope mail = new Envelope(id);
        MimeMessageHelper helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(message.subject());
        helper.setText(message.text(), message.html());
        helper.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@muster>");
    }
}
