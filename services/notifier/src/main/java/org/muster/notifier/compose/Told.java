package org.muster.notifier.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reminder in words.
 *
 * @param lines what is so and what to do
 * @param answers with what it is answered, one tap each
 * @param settled whether the first answer is what is hoped for; else one has to go and see to it
 * @param open where to see to it
 * @param why why this person
 * @param drill the word that marks a drill; null for what is meant
 */
record Told(
        String subject,
        List<String> lines,
        List<Link> answers,
        boolean settled,
        Link open,
        String why,
        @Nullable String drill) {

    /** What is meant. */
    Told(
            String subject,
            List<String> lines,
            List<Link> answers,
            boolean settled,
            Link open,
            String why) {
        this(subject, lines, answers, settled, open, why, null);
    }

    String body() {
        return String.join("\n\n", lines);
    }
}
