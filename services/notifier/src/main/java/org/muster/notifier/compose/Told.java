package org.muster.notifier.compose;

import java.util.List;

/**
 * A reminder in words.
 *
 * @param lines what is so and what to do
 * @param link where to do it
 * @param open what the link says
 * @param why why this person
 */
record Told(String subject, List<String> lines, String link, String open, String why) {
    String body() {
        return String.join("\n\n", lines);
    }
}
