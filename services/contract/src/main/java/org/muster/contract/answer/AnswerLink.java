package org.muster.contract.answer;

import java.util.List;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;

/**
 * What one link in a mail is for, and for nothing else: one person gives one answer to what one
 * mail reminded of.
 *
 * @param reminders the reminders that it answers: one, or all of a mail that take the same answer
 * @param language of the mail
 */
public record AnswerLink(
        List<ReminderId> reminders, PersonId person, Answer answer, Language language) {
    public AnswerLink {
        reminders = List.copyOf(reminders);
        if (reminders.isEmpty()) throw new IllegalArgumentException("a link answers something");
    }
}
