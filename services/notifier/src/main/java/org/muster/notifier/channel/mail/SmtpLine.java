package org.muster.notifier.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.channel.Parcel;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server that stays open. */
final class SmtpLine implements Line {
    private final JavaMailSenderImpl smtp;
    private final Sender sender;
    private final int perConnection;
    private @Nullable Transport connection;
    private int sent;

    SmtpLine(JavaMailSenderImpl smtp, Sender sender, int perConnection) {
        this.smtp = smtp;
        this.sender = sender;
        this.perConnection = perConnection;
    }

    @Override
    public void send(Parcel parcel) throws NotSentException {
        Envelope mail = envelope(parcel);
        boolean used = sent > 0;
        try {
            transmit(mail);
        } catch (MessagingException e) {
            // a server may close a connection between two mails, and that says nothing of the next
            if (!used || !SmtpAnswer.closed(e)) throw refused(e);
            close();
            again(mail);
        }
    }

    private void again(Envelope mail) throws NotSentException {
        try {
            transmit(mail);
        } catch (MessagingException e) {
            throw refused(e);
        }
    }

    private void transmit(Envelope mail) throws MessagingException {
        if (sent >= perConnection) close();
        Transport open = connection == null ? connect() : connection;
        open.sendMessage(mail, mail.getAllRecipients());
        sent++;
    }

    private Transport connect() throws MessagingException {
        Transport made = transport();
        made.connect(smtp.getHost(), smtp.getPort(), smtp.getUsername(), smtp.getPassword());
        connection = made;
        return made;
    }

    private Transport transport() throws NoSuchProviderException {
        String protocol = smtp.getProtocol();
        return smtp.getSession().getTransport(protocol == null ? "smtp" : protocol);
    }

    private NotSentException refused(MessagingException e) {
        Blame blame = SmtpAnswer.blame(e);
        if (blame == Blame.LINE || connection == null || !connection.isConnected()) close();
        return new NotSentException(SmtpAnswer.of(e), blame);
    }

    private Envelope envelope(Parcel parcel) throws NotSentException {
        if (parcel.to().email() == null)
            throw new NotSentException("no address is known", Blame.MESSAGE_FOR_GOOD);
        try {
            return Envelope.of(parcel, sender);
        } catch (MessagingException e) {
            throw new NotSentException("the mail cannot be composed", Blame.MESSAGE_FOR_GOOD);
        }
    }

    @Override
    public void close() {
        Transport open = connection;
        connection = null;
        sent = 0;
        if (open == null) return;
        try {
            open.close();
        } catch (MessagingException alreadyGone) {
            // nothing was under way on it
            return;
        }
    }
}
