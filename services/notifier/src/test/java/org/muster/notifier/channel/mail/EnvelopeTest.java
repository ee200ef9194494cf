package org.muster.notifier.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.person.Person;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Message;

class EnvelopeTest {
    private static final Sender SENDER =
            new Sender("muster@example.org", "https://muster.example.org/notifications");

    @ParameterizedTest
    @CsvSource({
        "EN, Attend the HCT, 1, 7bit",
        "EN, Attend the HCT, 66, 7bit",
        "EN, Attend the HCT, 67, quoted-printable",
        "FR, Participez à l’équipe, 1, quoted-printable",
        "ES, Asista a la reunión, 1, quoted-printable",
        "AR, احضروا الاجتماع, 1, base64",
        "AR, OMT, 1, 7bit"
    })
    void it_is_sent_as_it_is_where_every_server_takes_that_and_reads_the_same_always(
            Language language, String words, int times, String encoding) throws Exception {
        String text = "." + words.substring(1) + "\n\n" + (words + " ").repeat(times) + "\n.\n";
        String html = "<p lang=\"" + language.tag() + "\">" + words.repeat(times) + "</p>";
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Envelope.of(parcel(language, text, html), SENDER).writeTo(sent);

        assertThat(sent.toByteArray()).as("every server takes it").doesNotContain(notAscii());
        MimeMessage read =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(sent.toByteArray()));
        Multipart bodies = (Multipart) read.getContent();
        BodyPart plain = bodies.getBodyPart(0);
        assertThat(plain.getHeader("Content-Transfer-Encoding")).containsExactly(encoding);
        assertThat((String) plain.getContent()).isEqualToNormalizingNewlines(text);
        assertThat((String) bodies.getBodyPart(1).getContent()).isEqualToNormalizingNewlines(html);
        assertThat(sent.toString(StandardCharsets.US_ASCII).lines())
                .as("no longer than a line may be")
                .allMatch(line -> line.length() <= 998);
    }

    @Test
    void a_mail_of_several_matters_is_found_with_each_of_them() throws Exception {
        Parcel one = parcel(Language.EN, "text", "<p>text</p>");
        List<String> many = IntStream.range(0, 60).mapToObj(i -> "SDN|SEAT_EMPTY|" + i).toList();
        Parcel several =
                new Parcel(
                        "m2", "SDN", concat(one.about(), many), one.to(), one.message(), one.at());
        String thread = Envelope.of(one, SENDER).getHeader("References", null);
        assertThat(thread).matches("<[0-9a-f-]+\\.about@muster>");
        MimeMessage read = read(several);
        assertThat(read.getHeader("References", null).split("\\s+"))
                .contains(thread)
                .doesNotHaveDuplicates()
                .hasSize(40);
        assertThat(read.getHeader("In-Reply-To", null)).isEqualTo(thread);
    }

    @Test
    void who_cannot_sign_in_can_write_to_have_no_more() throws Exception {
        Sender named = new Sender("Muster <muster@example.org>", SENDER.settingsPage());
        String where =
                Envelope.of(parcel(Language.EN, "text", "<p>text</p>"), named)
                        .getHeader("List-Unsubscribe", null);
        assertThat(where.split(",\\s+"))
                .containsExactly(
                        "<https://muster.example.org/notifications>",
                        "<mailto:muster@example.org?subject=unsubscribe>");
    }

    @Test
    void who_only_follows_hears_no_more_with_one_click_of_the_mail_program() throws Exception {
        MimeMessage duty = read(parcel(Language.EN, "text", "<p>text</p>"));
        assertThat(duty.getHeader("List-Unsubscribe-Post", null)).isNull();
        String unfollow = "https://muster.example.org/unfollow/abc";
        MimeMessage followed = read(parcel(Language.EN, "text", "<p>text</p>", unfollow));
        assertThat(followed.getHeader("List-Unsubscribe", null)).startsWith("<" + unfollow + ">");
        assertThat(followed.getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
    }

    private static List<String> concat(List<String> one, List<String> more) {
        return Stream.concat(one.stream(), more.stream()).toList();
    }

    private static MimeMessage read(Parcel parcel) throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Envelope.of(parcel, SENDER).writeTo(sent);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(sent.toByteArray()));
    }

    private static byte[] notAscii() {
        byte[] all = new byte[128];
        for (int i = 0; i < all.length; i++) all[i] = (byte) (128 + i);
        return all;
    }

    private static Parcel parcel(Language language, String text, String html) {
        return parcel(language, text, html, null);
    }

    private static Parcel parcel(
            Language language, String text, String html, @Nullable String unfollow) {
        return new Parcel(
                "m1",
                "SDN|SEAT_EMPTY",
                new Person(
                        new PersonId("p1"),
                        "Example",
                        "p1@example.org",
                        null,
                        language,
                        null,
                        Set.of(),
                        false),
                new Message(
                        "Subject",
                        text,
                        "Why",
                        text,
                        () -> html,
                        List.of(),
                        List.of(),
                        null,
                        unfollow),
                Instant.parse("2026-11-25T12:00:00Z"));
    }
}
