package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.core.fact.AuthorId;
import org.muster.core.reminder.Reminder;

/**
 * A reminder in somebody's inbox, already written in the person's language.
 *
 * @param text what is so and what to do, as paragraphs
 * @param why why the person got it
 * @param readAt when it was opened, or null
 * @param answered what the person answered last, or null
 * @param settled that what it says is so no more, or null
 */
public record InboxMessage(
        String id,
        String subject,
        String text,
        String why,
        Reminder reminder,
        Instant receivedAt,
        @Nullable Instant readAt,
        @Nullable Answered answered,
        @Nullable Settled settled) {

    /**
     * That what a message says is so no more.
     *
     * @param by whose fact it was; null when it is not known
     */
    public record Settled(Instant at, @Nullable AuthorId by) {}

    /** An answer that was recorded. */
    public record Answered(Answer answer, Instant at) {}
}
