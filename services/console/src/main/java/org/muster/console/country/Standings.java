package org.muster.console.country;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.contract.api.TimelineEntry;
import org.muster.core.fact.Amendment;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureRelocated;
import org.muster.core.situation.Fate;
import org.muster.core.structure.Place;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Closed;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;
import org.muster.core.structure.StructureState.Suspended;

/** How a structure stands, in words: active, resumed, relocated, suspended or closed. */
final class Standings {
    private record Move(Place place, Effective effective) {}

    private final Map<StructureId, Move> moves = new HashMap<>();
    private final Tables tables;
    private final Say say;

    /**
     * @param moves the moves and corrections known at the instant of the page, latest effect first
     */
    Standings(List<TimelineEntry> moves, Instant asOf, Tables tables, Say say) {
        this.tables = tables;
        this.say = say;
        for (TimelineEntry entry : moves.reversed()) {
            Fact fact = entry.fact();
            Event said =
                    fact.event() instanceof Amendment.FactCorrected c
                            ? c.replacement()
                            : fact.event();
            if (said instanceof StructureRelocated moved
                    && entry.fate().kind() == Fate.Kind.STANDS
                    && !fact.begins().isAfter(asOf))
                this.moves.put(moved.structure(), new Move(moved.place(), fact.effective()));
        }
    }

    String state(Structure s) {
        return switch (s.state()) {
            case Suspended _ -> "SUSPENDED";
            case Closed _ -> "CLOSED";
            case Merged _ -> "MERGED";
            case Proposed _ -> "PROPOSED";
            case InTransition _ -> "IN_TRANSITION";
            case Active active -> {
                if (active.resumedAt() != null) yield "RESUMED";
                yield move(s) == null ? "ACTIVE" : "RELOCATED";
            }
        };
    }

    String words(Structure s) {
        Move move = move(s);
        boolean moved = s.state() instanceof Active active && active.resumedAt() == null;
        return moved && move != null
                ? say.text("country.since.RELOCATED", to(move), say.effective(move.effective()))
                : since(s.state(), tables, say);
    }

    /** A state in words, wherever the structure works. */
    static String since(StructureState state, Tables tables, Say say) {
        String since = say.day(state.since());
        return switch (state) {
            case Suspended off -> because("SUSPENDED", since, off.reason(), say);
            case Closed over -> because("CLOSED", since, over.reason(), say);
            case Merged over ->
                    because(
                            say.text("country.since.MERGED", since, tables.shortName(over.into())),
                            over.reason(),
                            say);
            case Proposed soon -> because("PROPOSED", since, soon.reason(), say);
            case InTransition going ->
                    because(
                            going.until() == null
                                    ? say.text("country.since.IN_TRANSITION", since)
                                    : say.text(
                                            "country.since.IN_TRANSITION.until",
                                            since,
                                            say.lastDay(going.until())),
                            going.plan(),
                            say);
            case Active active ->
                    say.text(
                            active.resumedAt() == null
                                    ? "country.since.ACTIVE"
                                    : "country.since.RESUMED",
                            since);
        };
    }

    private static String because(String state, String since, String reason, Say say) {
        return because(say.text("country.since." + state, since), reason, say);
    }

    private static String because(String words, String reason, Say say) {
        return reason.isBlank() ? words : say.text("fact.because", words, reason);
    }

    private String to(Move move) {
        String station = move.place().dutyStation();
        return station == null ? say.text("country.remote") : station;
    }

    /** The latest move, if the structure still is where it went. */
    private @Nullable Move move(Structure s) {
        Move move = moves.get(s.id());
        return move != null && move.place().equals(s.place()) ? move : null;
    }
}
