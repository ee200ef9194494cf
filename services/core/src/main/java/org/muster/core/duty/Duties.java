package org.muster.core.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Platform;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.Suspended;

/** The duties that follow from a situation under a catalogue, at any instant. */
public final class Duties {
    private final Situation situation;
    private final Catalogue catalogue;
    private final Seating seating;

    public Duties(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.seating = new Seating(situation, catalogue);
    }

    public Seating seating() {
        return seating;
    }

    /**
     * What IOM must do at an instant, structure by structure; closed and irrelevant ones ask for
     * nothing.
     */
    public List<Duty> at(Instant now) {
        List<Duty> duties = new ArrayList<>();
        for (Structure s : situation.structures().values()) of(s, now).ifPresent(duties::add);
        return duties;
    }

    /** The duty about one structure, if there is any. */
    public Optional<Duty> of(Structure structure, Instant now) {
        DutyKind kind = kind(structure, now);
        if (kind == null || !seating.relevant(structure, now)) return Optional.empty();
        Platform platform = catalogue.platform(structure.platform()).orElse(null);
        Holder holder = seating.holder(structure, now);
        return Optional.of(
                new Duty(
                        structure.id(),
                        kind,
                        obligation(structure, platform),
                        platform == null ? List.of() : platform.seat().roles(),
                        holder,
                        seating.observers(structure, now),
                        gaps(structure, platform, kind, holder, now),
                        structure.state().since()));
    }

    /** When the status of a structure becomes outdated unless somebody confirms it. */
    public Instant outdatedAt(Structure structure) {
        var thresholds = catalogue.thresholds();
        Duration limit =
                situation.inCrisis()
                        ? thresholds.unconfirmedInCrisis()
                        : thresholds.unconfirmedOtherwise();
        return structure.statusFactAt().plus(limit);
    }

    /**
     * The stretches of time in which nobody fills a seat that is required, the last one possibly
     * open.
     */
    public List<EmptySeat> emptySeats(Structure structure) {
        List<EmptySeat> found = new ArrayList<>();
        GapReason open = null;
        Instant from = Instant.MIN;
        for (Instant change : seating.changes(structure).tailSet(structure.state().since())) {
            GapReason now =
                    of(structure, change)
                            .filter(Duty::required)
                            .map(d -> d.holder() instanceof Empty empty ? empty.reason() : null)
                            .orElse(null);
            if (now == open) continue;
            if (open != null) found.add(new EmptySeat(open, from, change));
            open = now;
            from = change;
        }
        if (open != null) found.add(new EmptySeat(open, from, null));
        return found;
    }

    private @Nullable DutyKind kind(Structure structure, Instant now) {
        return switch (structure.state()) {
            case Active active ->
                    asksToTakePartAgain(structure, active, now)
                            ? DutyKind.TAKE_PART_AGAIN
                            : DutyKind.ATTEND;
            case Suspended _ -> DutyKind.KEEP_IN_TOUCH;
            case Closed _ -> null;
        };
    }

    private boolean asksToTakePartAgain(Structure structure, Active active, Instant now) {
        Instant resumedAt = active.resumedAt();
        if (resumedAt == null) return false;
        Instant attended = structure.lastAttended();
        boolean attendedSince = attended != null && !attended.isBefore(resumedAt);
        return !attendedSince
                && now.isBefore(resumedAt.plus(catalogue.thresholds().announcementValidFor()));
    }

    private static Obligation obligation(Structure structure, @Nullable Platform platform) {
        if (platform == null) return Obligation.ENCOURAGED;
        Obligation byRule = platform.seat().obligation();
        boolean encouraged =
                structure.level() == Level.SUBNATIONAL && byRule != Obligation.MANDATORY;
        return encouraged ? Obligation.ENCOURAGED : byRule;
    }

    private List<Gap> gaps(
            Structure structure,
            @Nullable Platform platform,
            DutyKind kind,
            Holder holder,
            Instant now) {
        List<Gap> gaps = new ArrayList<>();
        switch (holder) {
            case Empty empty ->
                    gaps.add(new Gap(empty.reason(), emptySince(structure, empty.reason(), now)));
            case Held held when platform != null && belowLevel(structure, platform, held, now) ->
                    gaps.add(
                            new Gap(
                                    GapReason.BELOW_THE_LEVEL_OF_THE_GUIDANCE,
                                    structure.state().since()));
            case Held _ -> {
                // the seat is filled as the guidance wants it
            }
        }
        StructureState state = structure.state();
        if (kind == DutyKind.KEEP_IN_TOUCH && structure.convener() == null)
            gaps.add(new Gap(GapReason.CONVENER_UNKNOWN, state.since()));
        Instant outdatedAt = outdatedAt(structure);
        if (!outdatedAt.isAfter(now)) gaps.add(new Gap(GapReason.NOT_CONFIRMED, outdatedAt));
        return gaps;
    }

    /**
     * Below the national level, and for an alternate at a seat that is not mandatory, any colleague
     * will do.
     */
    private boolean belowLevel(Structure structure, Platform platform, Held held, Instant now) {
        boolean mandatory = platform.seat().obligation() == Obligation.MANDATORY;
        boolean regular =
                held.because() == Holder.Because.ASSIGNMENT
                        || held.because() == Holder.Because.ACTING;
        if (!mandatory && (structure.level() == Level.SUBNATIONAL || !regular)) return false;
        return !seating.atLevel(platform.seat(), held, now);
    }

    private Instant emptySince(Structure structure, GapReason reason, Instant now) {
        Instant since = structure.state().since();
        Instant from = since;
        boolean running = false;
        for (Instant change : seating.changes(structure).subSet(since, true, now, true)) {
            boolean same =
                    seating.holder(structure, change) instanceof Empty e && e.reason() == reason;
            if (same && !running) from = change;
            running = same;
        }
        return from;
    }
}
