package org.muster.console.country;

/**
 * A part of the page that opens and closes, and what it says while it is closed.
 *
 * @param id of the part; the table of contents leads to {@code to-} and the id
 * @param count how many there are, or empty
 * @param tone the class of the count: gap, suspended, fine or none
 * @param words the worst of what is inside
 * @param open whether something inside needs somebody today
 */
public record Fold(
        String id, String title, String count, String tone, String words, boolean open) {}
