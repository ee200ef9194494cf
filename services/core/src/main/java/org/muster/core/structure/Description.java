package org.muster.core.structure;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a structure apart from its status; what is null or empty says nothing.
 *
 * @param names what it is called in languages of the country; one of a language replaces the other
 * @param parent the structure above it
 * @param zone in which the hours of its meetings count
 * @param venue where it usually meets
 */
public record Description(
        @Nullable String localName,
        List<LocalName> names,
        @Nullable Convener convener,
        @Nullable MeetingRhythm rhythm,
        @Nullable Relevance relevance,
        @Nullable StructureId parent,
        @Nullable ZoneId zone,
        @Nullable String venue) {
    /** What says nothing. */
    public static final Description NOTHING =
            new Description(null, List.of(), null, null, null, null, null, null);

    public Description {
        names = List.copyOf(names);
    }
}
