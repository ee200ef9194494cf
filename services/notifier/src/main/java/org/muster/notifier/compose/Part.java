package org.muster.notifier.compose;

import java.util.List;

/**
 * One of several reminders in a message.
 *
 * @param body what is so and what to do, as paragraphs
 * @param why why this person is told
 * @param answers with what it is answered, one tap each
 * @param left what is said where there is no room for it and what comes after it
 */
public record Part(String subject, String body, String why, List<Link> answers, String left) {
    public Part {
        answers = List.copyOf(answers);
    }
}
