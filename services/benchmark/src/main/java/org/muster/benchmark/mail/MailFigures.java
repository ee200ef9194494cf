package org.muster.benchmark.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * How many mails a second a burst of reminders becomes, and how long one takes alone, into a mail
 * server that takes everything at once. The floor is the mail library feeding the same server over
 * as many connections.
 */
public final class MailFigures {
    private static final int WARM_UP = 2_000;
    private static final int BURST = 10_000;
    private static final int ALONE = 300;
    private static final int CONNECTIONS = 4;

    private MailFigures() {}

    public static void main(String[] args) throws Exception {
        try (SmtpSink sink = new SmtpSink();
                Notifier notifier = new Notifier(sink.port())) {
            notifier.knows(BURST);
            burst(notifier, sink, WARM_UP);
            say("burst of %,d reminders", burst(notifier, sink, BURST), BURST);
            alone(notifier, sink);
            floor(sink, WARM_UP);
            say("floor: %,d mails by the library", floor(sink, BURST), BURST);
            peer(sink);
        }
        // the broker leaves threads behind
        System.exit(0);
    }

    /** Seconds from the first reminder to the last mail. */
    private static double burst(Notifier notifier, SmtpSink sink, int mails)
            throws InterruptedException {
        int before = sink.taken();
        long began = System.nanoTime();
        notifier.reminds(IntStream.range(0, mails));
        sink.await(before + mails);
        return (System.nanoTime() - began) / 1e9;
    }

    private static void alone(Notifier notifier, SmtpSink sink) throws InterruptedException {
        double[] millis = new double[ALONE];
        for (int i = 0; i < ALONE; i++) millis[i] = burst(notifier, sink, 1) * 1000;
        times("one at a time", millis);
    }

    private static void times(String what, double[] millis) {
        Arrays.sort(millis);
        print(
                what + ": p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                millis[ALONE / 2],
                millis[ALONE * 95 / 100],
                millis[ALONE * 99 / 100]);
    }

    private static void peer(SmtpSink sink) throws IOException, InterruptedException {
        Optional<Alertmanager> found = Alertmanager.start(sink.port());
        if (found.isEmpty()) {
            print("peer: prometheus-alertmanager is not installed, so it is not measured");
            return;
        }
        try (Alertmanager peer = found.get()) {
            alert(peer, sink, WARM_UP);
            say("peer: burst of %,d alerts", alert(peer, sink, BURST), BURST);
            double[] millis = new double[ALONE];
            for (int i = 0; i < ALONE; i++) millis[i] = alert(peer, sink, 1) * 1000;
            times("peer: one at a time", millis);
        }
    }

    private static double alert(Alertmanager peer, SmtpSink sink, int mails)
            throws IOException, InterruptedException {
        int before = sink.taken();
        long began = System.nanoTime();
        peer.alert(mails);
        sink.await(before + mails);
        return (System.nanoTime() - began) / 1e9;
    }

    private static double floor(SmtpSink sink, int mails) throws InterruptedException {
        int before = sink.taken();
        long began = System.nanoTime();
        List<Thread> senders = new ArrayList<>();
        for (int c = 0; c < CONNECTIONS; c++)
            senders.add(Thread.ofPlatform().start(() -> feed(sink.port(), mails / CONNECTIONS)));
        sink.await(before + mails);
        for (Thread sender : senders) sender.join();
        return (System.nanoTime() - began) / 1e9;
    }

    private static void feed(int port, int mails) {
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

    private static void say(String what, double seconds, int mails) {
        print(what + ": %,.0f mails a second", mails, mails / seconds);
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a figure is what this prints
    private static void print(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
