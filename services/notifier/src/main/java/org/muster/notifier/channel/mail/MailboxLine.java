package org.muster.notifier.channel.mail;

import jakarta.mail.MessagingException;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.channel.Parcel;

/** To the local mailbox, which is always there. */
final class MailboxLine implements Line {
    private final Mailbox mailbox;
    private final Sender sender;

    MailboxLine(Mailbox mailbox, Sender sender) {
        this.mailbox = mailbox;
        this.sender = sender;
    }

    @Override
    public void send(Parcel parcel) throws NotSentException {
        try {
            mailbox.keep(parcel, Envelope.of(parcel, sender));
        } catch (MessagingException e) {
            throw new NotSentException("the mail cannot be composed", Blame.MESSAGE_FOR_GOOD);
        }
    }

    @Override
    public void close() {}
}
