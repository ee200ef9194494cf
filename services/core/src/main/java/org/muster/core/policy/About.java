package org.muster.core.policy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.structure.StructureId;

/**
 * What a reminder is about, whichever step it is: acknowledging one acknowledges this.
 *
 * @param structure null where it is about none
 * @param crisis null where it is about none
 */
public record About(ReminderKind kind, @Nullable StructureId structure, @Nullable CrisisId crisis)
        implements Comparable<About> {
    private static final Comparator<About> ORDER = Comparator.comparing(About::toString);

    @Override
    public int compareTo(About other) {
        return ORDER.compare(this, other);
    }

    /** Written as {@code SEAT_EMPTY/OMT} or {@code CRISIS_DECLARED//sudan-2023}. */
    @Override
    public String toString() {
        String text = kind.name();
        if (structure != null || crisis != null) text += "/" + (structure == null ? "" : structure);
        return crisis == null ? text : text + "/" + crisis;
    }
}
