package org.muster.notifier.compose;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it is told.
 *
 * @param body what is so and what to do, as paragraphs
 * @param why why this person is told
 * @param text the whole mail as plain text: body, link and reason
 * @param page writes the whole mail as HTML, which only a mail wants
 * @param links what can be answered, and where to see to it
 * @param parts the reminders that it holds when there are several, the most urgent first
 * @param drill the word that marks a drill, in the language of the reader; null for what is meant
 * @param unfollow where one hears of none of this any more, where it is all that the reader
 *     follows; else null
 */
public record Message(
        String subject,
        String body,
        String why,
        String text,
        Supplier<String> page,
        List<Link> links,
        List<Part> parts,
        @Nullable String drill,
        @Nullable String unfollow) {
    public Message {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }

    /** The whole mail as HTML. */
    public String html() {
        return page.get();
    }
}
