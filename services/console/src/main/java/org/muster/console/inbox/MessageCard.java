package org.muster.console.inbox;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.api.InboxMessage;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.Reminder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A message as the inbox shows it.
 *
 * @param answer word of the answer that the form is opened with, or null when the caller may not
 *     answer or there is more than one to choose from
 * @param answers whether the caller may answer at all
 * @param form address of the form, or null when the caller may not answer
 */
public record MessageCard(
        InboxMessage message,
        List<String> paragraphs,
        @Nullable String answer,
        @Nullable String form,
        boolean answers) {

    static MessageCard of(InboxMessage message, Caller caller) {
        Reminder reminder = message.reminder();
        Answer answer = Answer.to(reminder.kind());
        boolean may =
                answer == null || !answer.ofRepresentative()
                        ? caller.mayReport(reminder.country())
                        : caller.mayAnswer(reminder.country());
        return new MessageCard(
                message,
                paragraphs(message.text()),
                may && answer != null ? answer.what() : null,
                may ? form(reminder, answer) : null,
                caller.mayAnswer(reminder.country()));
    }

    /** Whether the caller may say that somebody sees to it. */
    public boolean seeable() {
        return answers;
    }

    public boolean unread() {
        return message.readAt() == null;
    }

    public CountryCode country() {
        return message.reminder().country();
    }

    private static String form(Reminder reminder, @Nullable Answer answer) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/countries/" + reminder.country() + "/report");
        if (answer != null && reminder.structure() != null)
            address.queryParam("structure", reminder.structure().value())
                    .queryParam("what", answer.what());
        if (answer == Answer.ATTENDED && reminder.occasion() != null) {
            var met = reminder.occasion().at().atZone(Countries.zone(reminder.country()));
            address.queryParam("when", met.toLocalDate())
                    .queryParam("time", met.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
        return address.build().toUriString();
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
