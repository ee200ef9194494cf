package org.muster.console.drill;

import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.api.DrillView;

/**
 * A drill in a line, so that it can be compared with others.
 *
 * @param median how long half of those took who answered, in words; null when nobody did
 * @param slowest how long the last of them took, in words; null when nobody did
 * @param over that it is over and why, in words; null while it is on
 */
public record DrillCard(
        DrillView drill,
        String at,
        int percent,
        @Nullable String median,
        @Nullable String slowest,
        @Nullable String over) {
    static DrillCard of(DrillView drill, Say say) {
        var figures = drill.figures();
        var median = figures.median();
        var slowest = figures.slowest();
        return new DrillCard(
                drill,
                say.time(drill.at()),
                (int) Math.round(100 * figures.ratio()),
                median == null ? null : say.lapse(median),
                slowest == null ? null : say.lapse(slowest),
                over(drill, say));
    }

    private static @Nullable String over(DrillView drill, Say say) {
        var at = drill.endedAt();
        var by = drill.endedBy();
        if (at == null) return null;
        return by == null
                ? say.text("drill.over", say.time(at))
                : say.text("drill.over.by", say.time(at), by.value());
    }
}
