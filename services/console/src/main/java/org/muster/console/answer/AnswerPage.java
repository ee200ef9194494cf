package org.muster.console.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerLink;
import org.muster.contract.answer.AnswerWords;
import org.muster.contract.api.InboxMessage;
import org.muster.core.country.Countries;
import org.muster.core.country.Language;
import org.springframework.http.HttpStatus;

/**
 * What the page behind a link says.
 *
 * @param rows what is answered, with what came of it where it was
 * @param button what the one button says; null where there is nothing to press
 */
public record AnswerPage(
        HttpStatus status,
        Language language,
        String heading,
        String lead,
        List<Row> rows,
        @Nullable String button,
        String remedy,
        String next,
        String address) {
    private static final String INBOX = "/inbox";

    public AnswerPage {
        rows = List.copyOf(rows);
    }

    /**
     * A reminder that is answered.
     *
     * @param came what came of it, in words; null before it was sent
     * @param good whether it is recorded
     */
    public record Row(
            String subject, List<String> paragraphs, @Nullable String came, boolean good) {}

    /** A reminder and what came of the answer to it. */
    record Done(InboxMessage message, Came came) {}

    /** Asks whether that is what shall be recorded. */
    static AnswerPage ask(AnswerLink link, List<InboxMessage> messages) {
        PageWords words = new PageWords(link.language());
        String answer = words(link, messages.size());
        return new AnswerPage(
                HttpStatus.OK,
                link.language(),
                words.text("ask.heading", answer),
                words.text("ask.lead"),
                messages.stream().map(m -> asked(m, link.answer(), words)).toList(),
                answer,
                words.text("ask.remedy"),
                words.text("inbox"),
                INBOX);
    }

    /** Says what came of it. */
    static AnswerPage done(AnswerLink link, List<Done> done) {
        PageWords words = new PageWords(link.language());
        Came worst =
                done.stream()
                        .map(Done::came)
                        .max(java.util.Comparator.naturalOrder())
                        .orElseThrow();
        boolean some = done.stream().anyMatch(d -> d.came().good());
        String key = some && !worst.good() ? "PARTLY" : worst.name();
        return new AnswerPage(
                some ? HttpStatus.OK : status(worst),
                link.language(),
                words.text("done." + key + ".heading"),
                words.text("done." + key + ".lead", words(link, done.size())),
                done.stream().map(d -> row(d, words)).toList(),
                worst == Came.AWAY ? words(link, done.size()) : null,
                worst.good() ? words.text("done.remedy") : words.text("other.remedy"),
                words.text("inbox"),
                INBOX);
    }

    /** Says why there is nothing to record, and what to do instead. */
    static AnswerPage nothing(Nothing why, Language language) {
        PageWords words = new PageWords(language);
        return new AnswerPage(
                why.status(),
                language,
                words.text("nothing." + why + ".heading"),
                words.text("nothing." + why + ".lead"),
                List.of(),
                null,
                words.text("other.remedy"),
                words.text("inbox"),
                INBOX);
    }

    /**
     * Says what was answered instead, and where to correct or retract it.
     *
     * @param answered messages that the person has answered otherwise, at least one
     */
    static AnswerPage answered(AnswerLink link, List<InboxMessage> answered) {
        PageWords words = new PageWords(link.language());
        return new AnswerPage(
                Nothing.ANSWERED.status(),
                link.language(),
                words.text("nothing.ANSWERED.heading"),
                words.text("nothing.ANSWERED.lead"),
                answered.stream().map(m -> otherwise(m, words)).toList(),
                null,
                words.text("answered.remedy"),
                words.text("answered.reports"),
                "/countries/" + answered.getFirst().reminder().country() + "#to-timeline");
    }

    /** Why there is nothing to record. */
    enum Nothing {
        UNREADABLE(HttpStatus.NOT_FOUND),
        EXPIRED(HttpStatus.GONE),
        GONE(HttpStatus.NOT_FOUND),
        SETTLED(HttpStatus.GONE),
        /** The person answered otherwise, and that settled it. */
        ANSWERED(HttpStatus.GONE),
        DRILL_OVER(HttpStatus.GONE),
        AWAY(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Nothing(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    private static String words(AnswerLink link, int count) {
        return count > 1 && link.answer() == Answer.STILL_TRUE
                ? AnswerWords.ofAll(count, link.language())
                : AnswerWords.of(link.answer(), link.language());
    }

    private static Row asked(InboxMessage message, Answer answer, PageWords words) {
        return Answering.given(message, answer)
                ? row(new Done(message, Came.ALREADY), words)
                : new Row(message.subject(), message.text().lines().limit(1).toList(), null, false);
    }

    private static Row otherwise(InboxMessage message, PageWords words) {
        var given = requireNonNull(message.answered(), "an answer");
        var zone = Countries.zone(message.reminder().country());
        String said = AnswerWords.of(given.answer(), words.language());
        return new Row(
                message.subject(),
                List.of(),
                words.text("came.ANSWERED", said, words.at(given.at(), zone)),
                true);
    }

    private static Row row(Done done, PageWords words) {
        InboxMessage message = done.message();
        var before = message.answered();
        var zone = Countries.zone(message.reminder().country());
        String came =
                done.came() == Came.ALREADY && before != null
                        ? words.text("came.ALREADY.at", words.at(before.at(), zone))
                        : words.text("came." + done.came());
        return new Row(message.subject(), List.of(), came, done.came().good());
    }

    private static HttpStatus status(Came came) {
        return switch (came) {
            case RECORDED, ALREADY -> HttpStatus.OK;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case REFUSED -> HttpStatus.CONFLICT;
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
