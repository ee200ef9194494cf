package org.muster.notifier.compose;

import java.util.List;

/**
 * A reminder in words.
 *
 * @param lines what is so and what to do
 * @param answers with what it is answered, one tap each
 * @param settled whether the first answer is what is hoped for; else one has to go and see to it
 * @param open where to see to it
 * @param why why this person
 */
record Told(
        String subject,
        List<String> lines,
        List<Link> answers,
        boolean settled,
        Link open,
        String why) {
    String body() {
        return String.join("\n\n", lines);
    }
}
