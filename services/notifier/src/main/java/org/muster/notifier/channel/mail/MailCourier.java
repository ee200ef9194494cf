package org.muster.notifier.channel.mail;

import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.Pace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends mails by SMTP when {@code spring.mail.host} is set, else into the local mailbox. */
@Component
public class MailCourier implements Courier {
    private final @Nullable JavaMailSenderImpl smtp;
    private final Mailbox mailbox;
    private final NotifierSettings settings;

    MailCourier(
            ObjectProvider<JavaMailSenderImpl> smtp, Mailbox mailbox, NotifierSettings settings) {
        this.smtp = smtp.getIfAvailable();
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** Whether mails stay in the local mailbox. */
    public boolean local() {
        return smtp == null;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean reaches(Person person) {
        return person.reachedByMail();
    }

    @Override
    public Pace pace() {
        return new Pace(settings.mail().connections(), settings.mail().perSecond());
    }

    @Override
    public Line line() {
        Sender sender = new Sender(settings.from(), settings.publicUrl() + "/notifications");
        return smtp == null
                ? new MailboxLine(mailbox, sender)
                : new SmtpLine(smtp, sender, settings.mail().perConnection());
    }
}
