package org.muster.notifier.channel.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Language;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Message;

/**
 * A composed mail. Its Message-ID follows from what it tells and to whom, so a repetition is
 * recognised as one; those about the same refer to the same, so that they are read together.
 */
final class Envelope extends MimeMessage {
    static {
        // else the library looks through the class path for it several times a mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);
    private static final int ABOUT = 16 << 10;

    /** Of what is sent as it is, without its end (RFC 5322, 2.1.1). */
    private static final int LONGEST_LINE = 998;

    /** More would be a longer header than some servers take. */
    private static final int MOST_THREADS = 40;

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private Envelope(String id) {
        super(SESSION);
        this.id = id;
    }

    static Envelope of(Parcel parcel, Sender sender) throws MessagingException {
        Envelope mail = new Envelope(parcel.id());
        Message message = parcel.message();
        InternetAddress from = new InternetAddress(sender.address());
        mail.setFrom(from);
        mail.setRecipient(
                RecipientType.TO, new InternetAddress(String.valueOf(parcel.to().email())));
        mail.setSubject(message.subject(), UTF_8);
        mail.setHeader("Date", DATE.format(parcel.at()));
        mail.setContent(bodies(message, parcel.to().language()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (message.drill() != null) mail.setHeader("X-Muster-Drill", "true");
        mail.setHeader("Content-Language", parcel.to().language().tag());
        List<String> threads =
                parcel.about().stream()
                        .limit(MOST_THREADS)
                        .map(about -> "<" + named(about) + ".about@muster>")
                        .toList();
        mail.setHeader("References", String.join("\r\n ", threads));
        mail.setHeader("In-Reply-To", threads.getFirst());
        unsubscribing(mail, message.unfollow(), sender.settingsPage(), from.getAddress());
        mail.saveChanges();
        return mail;
    }

    /**
     * Whoever only follows, a mailing list too, may have no account for the page: what comes for no
     * other reason ends with one click (RFC 8058); else there is somebody to write to (RFC 2369).
     */
    private static void unsubscribing(
            Envelope mail, @Nullable String unfollow, String settings, String from)
            throws MessagingException {
        mail.setHeader(
                "List-Unsubscribe",
                "<%s>,\r\n <mailto:%s?subject=unsubscribe>"
                        .formatted(unfollow == null ? settings : unfollow, from));
        if (unfollow != null) mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** Plain text first: who reads HTML takes the last that is understood. */
    private static MimeMultipart bodies(Message message, Language language)
            throws MessagingException {
        MimeBodyPart text = body(message.text(), "text/plain", language);
        return new MimeMultipart("alternative", text, body(message.html(), "text/html", language));
    }

    /** From bytes: the library would write what it is given as text one byte after another. */
    private static MimeBodyPart body(String text, String type, Language language)
            throws MessagingException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        MimeBodyPart body = new MimeBodyPart();
        body.setDataHandler(
                new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=UTF-8")));
        boolean ascii = bytes.length == text.length();
        body.setHeader("Content-Transfer-Encoding", encoding(ascii, text, language));
        return body;
    }

    /**
     * As it is where it may be, as pages are, whose accents are written by name. Letters that are
     * not Latin would take thrice the room as quoted-printable.
     */
    private static String encoding(boolean ascii, String text, Language language) {
        if (ascii && text.lines().allMatch(line -> line.length() <= LONGEST_LINE)) return "7bit";
        return language.rightToLeft() ? "base64" : "quoted-printable";
    }

    private static UUID named(String thread) {
        return UUID.nameUUIDFromBytes(thread.getBytes(StandardCharsets.UTF_8));
    }

    /** In one piece: the library encodes byte by byte, and the line to a server is slow at that. */
    @Override
    public void writeTo(OutputStream to, String[] ignored) throws IOException, MessagingException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(ABOUT);
        super.writeTo(whole, ignored);
        whole.writeTo(to);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@muster>");
    }
}
