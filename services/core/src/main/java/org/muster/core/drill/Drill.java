package org.muster.core.drill;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/**
 * What makes a message a drill.
 *
 * @param by who started it
 * @param note what whoever started it says beside, at most 500 characters; null for nothing
 * @param ends when it ends by itself
 * @param seats who is asked, and at which tables each sits
 */
public record Drill(AuthorId by, @Nullable String note, Instant ends, List<Seated> seats) {
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 500;

    public Drill {
        seats = List.copyOf(seats);
        if (note != null && (note.isBlank() || note.length() > LONGEST_NOTE))
            throw new IllegalArgumentException(
                    "a note has 1 to " + LONGEST_NOTE + " characters, or is left out");
    }

    /** The tables at which somebody sits. */
    public List<StructureId> tables(PersonId person) {
        return seats.stream()
                .filter(s -> s.person().equals(person))
                .flatMap(s -> s.tables().stream())
                .toList();
    }
}
