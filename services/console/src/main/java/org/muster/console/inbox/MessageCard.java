package org.muster.console.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.report.Kind;
import org.muster.console.report.Rights;
import org.muster.contract.access.Caller;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerWords;
import org.muster.contract.api.InboxMessage;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A message as the inbox shows it.
 *
 * @param answers what can be answered with one tap; empty when the caller may not, or has said what
 *     became of it
 * @param answered what was answered last, in words, or null
 * @param quietUntil until when the reminder is quiet for that answer, or null
 * @param report word of the report that the form is opened with, or null when the caller may not
 *     report it or there is more than one to choose from
 * @param form address of the form, or of what is to be settled there; null when the caller may not
 *     report
 */
public record MessageCard(
        InboxMessage message,
        List<String> paragraphs,
        List<Tap> answers,
        @Nullable String answered,
        @Nullable Instant quietUntil,
        @Nullable String report,
        @Nullable String form) {
    public MessageCard {
        paragraphs = List.copyOf(paragraphs);
        answers = List.copyOf(answers);
    }

    /**
     * An answer that one tap gives.
     *
     * @param first whether it is what is hoped for
     */
    public record Tap(Answer answer, String words, boolean first) {}

    static MessageCard of(
            InboxMessage message, @Nullable Instant quietUntil, Caller caller, Language language) {
        Reminder reminder = message.reminder();
        Rights rights = new Rights(caller, reminder.country());
        String report = Answer.report(reminder.kind());
        boolean may =
                report == null
                        ? rights.reports()
                        : Kind.of(report).filter(rights::kind).isPresent();
        var answered = message.answered();
        // whoever was asked answers, whatever the account may report
        boolean drill = reminder.drill() != null;
        return new MessageCard(
                message,
                message.text().lines().filter(line -> !line.isBlank()).toList(),
                drill || rights.answers() ? taps(message, language) : List.of(),
                answered == null ? null : AnswerWords.of(answered.answer(), language),
                quietUntil,
                may && !drill ? report : null,
                may && !drill ? form(reminder, report) : null);
    }

    public boolean unread() {
        return message.readAt() == null;
    }

    /** Whether nothing of it is meant. */
    public boolean drill() {
        return message.reminder().drill() != null;
    }

    public CountryCode country() {
        return message.reminder().country();
    }

    /** Whether it asks if a status is still true, and that was not said yet. */
    boolean asksForStatus() {
        return message.reminder().kind() == ReminderKind.STATUS_OUTDATED
                && answers.stream().anyMatch(t -> t.answer() == Answer.STILL_TRUE);
    }

    /** Key of the words that lead to the form. */
    public String formWords() {
        if (message.reminder().kind() == ReminderKind.FINDING_OPEN) return "inbox.findings";
        return report == null ? "inbox.report" : "inbox.answer." + report;
    }

    private static List<Tap> taps(InboxMessage message, Language language) {
        var answered = message.answered();
        if (message.settled() != null) return List.of();
        if (answered != null && answered.answer().settles()) return List.of();
        List<Answer> answers = Answer.to(message.reminder());
        return answers.stream()
                .map(
                        a ->
                                new Tap(
                                        a,
                                        AnswerWords.of(a, language),
                                        a.settles() && a == answers.getFirst()))
                .toList();
    }

    private static String form(Reminder reminder, @Nullable String report) {
        if (reminder.kind() == ReminderKind.FINDING_OPEN)
            return "/countries/" + reminder.country() + "#to-findings";
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/countries/" + reminder.country() + "/report");
        if (reminder.structure() != null)
            address.queryParam("structure", reminder.structure().value());
        if (report != null && reminder.structure() != null) address.queryParam("what", report);
        if ("attended".equals(report) && reminder.occasion() != null) {
            var met = reminder.occasion().at().atZone(Countries.zone(reminder.country()));
            address.queryParam("when", met.toLocalDate())
                    .queryParam("time", met.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
        return address.build().toUriString();
    }
}
