package org.muster.benchmark.delivery;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;
import org.muster.contract.person.Person;

/**
 * How many mails a second a burst of reminders becomes, and how long one takes alone, into a mail
 * server that takes everything at once. The floor is the mail library feeding the same server over
 * as many connections; the peer is Alertmanager.
 */
public final class MailFigures {
    private static final int CONNECTIONS = 4;

    private MailFigures() {}

    public static void main(String[] args) throws Exception {
        try (SmtpSink sink = new SmtpSink()) {
            try (Notifier notifier =
                    new Notifier(
                            "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + sink.port())) {
                notifier.knows(Figures.BURST, MailFigures::reader);
                new Figures("Muster", sink.arrivals(), notifier::reminds).print();
            }
            Figures floor =
                    new Figures("the mail library", sink.arrivals(), n -> feed(sink.port(), n));
            floor.burst();
            floor.burst();
            Optional<Alertmanager> peer = Alertmanager.mailing(sink.port());
            if (peer.isPresent())
                try (Alertmanager alertmanager = peer.get()) {
                    alertmanager.figures(sink.arrivals()).print();
                }
        }
        // the broker leaves threads behind
        System.exit(0);
    }

    private static Person reader(int number) {
        return Notifier.person(number, "p" + number + "@example.org");
    }

    private static void feed(int port, int mails) {
        for (int c = 0; c < CONNECTIONS; c++)
            Thread.ofPlatform().start(() -> send(port, mails / CONNECTIONS));
    }

    private static void send(int port, int mails) {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < mails; i++) {
                MimeMessage mail = new MimeMessage(session);
                mail.setFrom(new InternetAddress("muster@example.org"));
                mail.setRecipient(RecipientType.TO, new InternetAddress("p@example.org"));
                mail.setSubject("A floor");
                mail.setText("x".repeat(2000));
                mail.saveChanges();
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
