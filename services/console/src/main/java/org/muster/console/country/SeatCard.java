package org.muster.console.country;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.provenance.Provenance;

/**
 * A structure and IOM's seat at it, in words.
 *
 * @param state PROPOSED, ACTIVE, RESUMED, RELOCATED, SUSPENDED, IN_TRANSITION, MERGED or CLOSED:
 *     the class and the icon
 * @param names what it is called in languages of the country
 * @param stateWords the same with its date, reason or place
 * @param obligation null when IOM has no seat there
 * @param why why the holder holds the seat
 * @param empty why nobody does, or null
 * @param group the area, or empty for the whole country
 * @param old whether nobody has confirmed the status for too long
 */
public record SeatCard(
        String id,
        String table,
        String name,
        String names,
        String group,
        String state,
        String stateWords,
        @Nullable Obligation obligation,
        String roles,
        @Nullable String holder,
        @Nullable String why,
        @Nullable GapReason empty,
        String observers,
        @Nullable String convener,
        @Nullable Instant lastContact,
        boolean suspended,
        @Nullable String rhythm,
        @Nullable String place,
        @Nullable String irrelevant,
        String confirmedBy,
        Instant confirmedAt,
        boolean old,
        Provenance provenance,
        @Nullable Guidance guidance,
        List<String> offers) {

    public SeatCard {
        offers = List.copyOf(offers);
    }

    /** Whether it is over. */
    public boolean closed() {
        return state.equals("CLOSED") || state.equals("MERGED");
    }

    /** The message that says why somebody holds a seat. */
    static String key(Holder.Because because) {
        return "country.because." + because;
    }
}
