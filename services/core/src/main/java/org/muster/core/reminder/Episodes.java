package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duties;
import org.muster.core.duty.EmptySeat;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Suspended;

/** Which states of things in a situation ask for reminders, one rule for each kind. */
final class Episodes {
    private final Situation situation;
    private final Duties duties;
    private final Thresholds thresholds;
    private final List<Episode> found = new ArrayList<>();

    Episodes(Situation situation, Duties duties, Catalogue catalogue) {
        this.situation = situation;
        this.duties = duties;
        this.thresholds = catalogue.thresholds();
    }

    List<Episode> all() {
        for (Structure s : situation.structures().values()) {
            if (s.closed()) continue;
            emptySeats(s);
            if (!duties.seating().relevant(s, s.state().since())) continue;
            keepInTouch(s);
            resumed(s);
            outdated(s);
        }
        situation.crises().values().stream().filter(Crisis::ongoing).forEach(this::declared);
        return found;
    }

    /** A required seat is empty: at once, and again while it stays so. */
    private void emptySeats(Structure s) {
        for (EmptySeat e : duties.emptySeats(s))
            found.add(
                    new Episode(
                            ReminderKind.SEAT_EMPTY,
                            s.id(),
                            null,
                            e.reason(),
                            e.from(),
                            e.from(),
                            e.until(),
                            thresholds.emptySeatRepeat()));
    }

    /**
     * A structure is suspended: at once, then a fixed time after the last contact with the convener
     * (R3).
     */
    private void keepInTouch(Structure s) {
        if (!(s.state() instanceof Suspended suspended)) return;
        Duration every = thresholds.keepInTouchEvery();
        Instant contact = suspended.lastContact();
        Instant first = contact == null ? suspended.since() : contact.plus(every);
        found.add(
                new Episode(
                        ReminderKind.KEEP_IN_TOUCH,
                        s.id(),
                        null,
                        null,
                        suspended.since(),
                        first,
                        null,
                        every));
    }

    /** A structure resumed: once, unless somebody learns of it too late for it to be news (R4). */
    private void resumed(Structure s) {
        if (!(s.state() instanceof Active active) || active.resumedAt() == null) return;
        Instant known = active.knownSince();
        Instant end = known.plus(thresholds.announcementValidFor());
        found.add(
                new Episode(
                        ReminderKind.STRUCTURE_RESUMED,
                        s.id(),
                        null,
                        null,
                        active.resumedAt(),
                        known,
                        end,
                        null));
    }

    /** Nobody has confirmed a status for too long, then again while nobody does. */
    private void outdated(Structure s) {
        Instant first = duties.outdatedAt(s);
        found.add(
                new Episode(
                        ReminderKind.STATUS_OUTDATED,
                        s.id(),
                        null,
                        null,
                        s.statusFactAt(),
                        first,
                        null,
                        thresholds.outdatedRepeat()));
    }

    /** A crisis was declared: once, with what IOM must attend now. */
    private void declared(Crisis c) {
        Instant end = c.knownSince().plus(thresholds.announcementValidFor());
        found.add(
                new Episode(
                        ReminderKind.CRISIS_DECLARED,
                        null,
                        c.id(),
                        null,
                        c.since(),
                        c.knownSince(),
                        end,
                        null));
    }
}
