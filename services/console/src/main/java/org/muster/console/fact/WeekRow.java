package org.muster.console.fact;

import org.jspecify.annotations.Nullable;
import org.muster.console.Services;
import org.muster.console.page.Say;
import org.muster.contract.api.Refused;
import org.muster.contract.api.WorkingWeekView;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.WorkingWeek;
import org.springframework.web.client.ResourceAccessException;

/**
 * The working week that counts in a country.
 *
 * @param sentence when messages that are not urgent leave
 * @param whose who says so
 * @param ofTheOffice whether the office said it, and can put it back
 */
public record WeekRow(String sentence, String whose, boolean ofTheOffice) {

    /** What counts now; null while whoever sends the messages does not answer. */
    public static @Nullable WeekRow of(Services services, CountryCode country, Say say) {
        try {
            return of(services.weeks().workingWeek(country.alpha3()), say);
        } catch (ResourceAccessException | Refused away) {
            return null;
        }
    }

    static WeekRow of(WorkingWeekView week, Say say) {
        WeekWords words = new WeekWords(say);
        OfficeWeek said = week.said();
        WorkingWeek own = said == null ? null : said.week();
        return own == null || waitedFor(own, week)
                ? new WeekRow(words.leave(week), words.whose(week), own != null)
                : new WeekRow(
                        words.said(own) + ".",
                        words.whose(week) + " " + say.text("week.idle"),
                        true);
    }

    private static boolean waitedFor(WorkingWeek own, WorkingWeekView week) {
        boolean days = !week.freeDays().isEmpty();
        return own.freeDays().isEmpty() ? days || week.worksFrom() != null : days;
    }
}
