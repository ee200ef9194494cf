package org.muster.console.fact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.api.WorkingWeekView;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.WorkingWeek;

/** When an office works, in words. */
final class WeekWords {
    private final Say say;

    WeekWords(Say say) {
        this.say = say;
    }

    /** What an office said; null: as is usual in the country again. */
    String said(@Nullable WorkingWeek week) {
        if (week == null) return say.text("fact.week.usual");
        LocalTime from = week.worksFrom();
        LocalTime until = week.worksUntil();
        if (from == null || until == null)
            return say.text("fact.week.days", say.weekdays(week.freeDays()));
        return week.freeDays().isEmpty()
                ? say.text("fact.week.hours", from, until)
                : say.text("fact.week", say.weekdays(week.freeDays()), from, until);
    }

    /** When messages that are not urgent leave. */
    String leave(WorkingWeekView week) {
        List<DayOfWeek> free = week.freeDays();
        LocalTime from = week.worksFrom();
        LocalTime until = week.worksUntil();
        if (from == null || until == null)
            return free.isEmpty()
                    ? say.text("week.always")
                    : say.text("week.days", say.weekdays(free));
        return free.isEmpty()
                ? say.text("week.hours", from, until)
                : say.text("week.both", from, until, say.weekdays(free));
    }

    /**
     * Whose word the days are where messages wait for them, or who put them back to what is usual.
     */
    String whose(WorkingWeekView week) {
        OfficeWeek said = week.said();
        if (said != null && said.week() != null)
            return say.text("silence.by", said.author(), say.day(said.since()));
        String usual = week.freeDays().isEmpty() ? "" : say.text("week.whose." + week.whose());
        String back =
                said == null ? "" : say.text("week.back", said.author(), say.day(said.since()));
        return (usual + " " + back).strip();
    }
}
