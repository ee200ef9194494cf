package org.muster.core.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.crisis.Crisis;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;
import org.muster.core.structure.StructureState.Suspended;

/** The duties that follow from a situation under a catalogue, at any instant. */
public final class Duties {
    private final Situation situation;
    private final Thresholds thresholds;
    private final Seating seating;
    private final Optional<Instant> inCrisisSince;

    public Duties(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.thresholds = catalogue.thresholds();
        this.seating = new Seating(situation, catalogue);
        this.inCrisisSince =
                situation.crises().values().stream()
                        .filter(Crisis::ongoing)
                        .map(Crisis::since)
                        .min(Comparator.naturalOrder());
    }

    public Seating seating() {
        return seating;
    }

    /**
     * What IOM must do at an instant, structure by structure; those that are over or have not
     * begun, and irrelevant ones, ask for nothing. The instant may lie ahead, but facts that take
     * effect until then are not seen.
     */
    public List<Duty> at(Instant now) {
        List<Duty> duties = new ArrayList<>();
        for (Structure s : situation.structures().values()) of(s, now).ifPresent(duties::add);
        return duties;
    }

    /** The duty about one structure, if there is any. */
    public Optional<Duty> of(Structure structure, Instant now) {
        Table table = seating.table(structure);
        DutyKind kind = kind(structure, now);
        if (kind == null || !table.relevant(now)) return Optional.empty();
        List<Gap> gaps = new ArrayList<>();
        seatGap(structure, table, now).ifPresent(gaps::add);
        StructureState state = structure.state();
        if (kind == DutyKind.KEEP_IN_TOUCH && structure.convener() == null)
            gaps.add(new Gap(GapReason.CONVENER_UNKNOWN, earlier(state.since(), now)));
        Instant outdatedAt = outdatedAt(structure);
        if (!outdatedAt.isAfter(now)) gaps.add(new Gap(GapReason.NOT_CONFIRMED, outdatedAt));
        return Optional.of(
                new Duty(
                        structure.id(),
                        kind,
                        table.obligation(),
                        table.roles(),
                        table.holder(now),
                        table.observers(now),
                        gaps,
                        state.since()));
    }

    /**
     * When the status of a structure becomes outdated unless somebody confirms it: earlier while a
     * crisis goes on, though not before the crisis began.
     */
    public Instant outdatedAt(Structure structure) {
        Instant status = structure.statusFactAt();
        Instant otherwise = status.plus(thresholds.unconfirmedOtherwise());
        Instant inCrisis = status.plus(thresholds.unconfirmedInCrisis());
        return inCrisisSince
                .map(since -> earlier(otherwise, since.isAfter(inCrisis) ? since : inCrisis))
                .orElse(otherwise);
    }

    /**
     * The stretches of time in which nobody fills a seat that is required, while the structure is
     * in its present state; the last one possibly open.
     */
    public List<EmptySeat> emptySeats(Structure structure) {
        Table table = seating.table(structure);
        if (!structure.underWay() || table.obligation() == Obligation.ENCOURAGED) return List.of();
        return table.gapsFrom(structure.state().since()).stream()
                .filter(s -> s.value().emptySeat())
                .map(s -> new EmptySeat(s.value(), s.span().from(), s.span().until()))
                .toList();
    }

    private @Nullable DutyKind kind(Structure structure, Instant now) {
        return switch (structure.state()) {
            case Active active ->
                    asksToTakePartAgain(structure, active, now)
                            ? DutyKind.TAKE_PART_AGAIN
                            : DutyKind.ATTEND;
            case Suspended _ -> DutyKind.KEEP_IN_TOUCH;
            case InTransition _ -> DutyKind.ATTEND;
            case Proposed _, Merged _, Closed _ -> null;
        };
    }

    private boolean asksToTakePartAgain(Structure structure, Active active, Instant now) {
        Instant resumedAt = active.resumedAt();
        return resumedAt != null
                && !structure.attendedSince(resumedAt)
                && now.isBefore(active.knownSince().plus(thresholds.announcementValidFor()));
    }

    private static Optional<Gap> seatGap(Structure structure, Table table, Instant now) {
        if (table.gap(now).isEmpty()) return Optional.empty();
        return table.gapsFrom(earlier(structure.state().since(), now)).stream()
                .filter(s -> s.span().covers(now))
                .map(s -> new Gap(s.value(), s.span().from()))
                .findFirst();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
