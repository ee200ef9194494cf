package org.muster.console;

import java.time.Clock;
import java.util.function.Supplier;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.api.CalendarApi;
import org.muster.contract.api.CanaryApi;
import org.muster.contract.api.DeadLetterApi;
import org.muster.contract.api.DrillApi;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.NotifierApi;
import org.muster.contract.api.ReportingApi;
import org.muster.contract.api.TableApi;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.api.WorkingWeekApi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The other services: beans of the same process, or their HTTP interfaces. */
@Component
public class Services {
    private final Supplier<TrackerApi> tracker;
    private final Supplier<ReportingApi> reporting;
    private final Supplier<TableApi> tables;
    private final Supplier<NotifierApi> notifier;
    private final Supplier<CalendarApi> calendar;
    private final Supplier<DeadLetterApi> letters;
    private final Supplier<CanaryApi> canary;
    private final Supplier<DrillApi> drills;
    private final Supplier<WorkingWeekApi> weeks;
    private final boolean trackerHere;
    private final String trackerUrl;

    Services(
            ObjectProvider<TrackerApi> trackerHere,
            ObjectProvider<DeadLetterApi> lettersHere,
            ObjectProvider<ReportingApi> reportingHere,
            ObjectProvider<TableApi> tablesHere,
            ObjectProvider<NotifierApi> notifierHere,
            ObjectProvider<CalendarApi> calendarHere,
            ObjectProvider<CanaryApi> canaryHere,
            ObjectProvider<DrillApi> drillsHere,
            ObjectProvider<WorkingWeekApi> weeksHere,
            ConsoleSettings settings,
            AccessTokens tokens,
            Clock clock) {
        this.tracker = either(trackerHere, TrackerApi.class, settings.trackerUrl(), tokens, clock);
        this.letters =
                either(lettersHere, DeadLetterApi.class, settings.trackerUrl(), tokens, clock);
        this.canary = either(canaryHere, CanaryApi.class, settings.notifierUrl(), tokens, clock);
        this.drills = either(drillsHere, DrillApi.class, settings.notifierUrl(), tokens, clock);
        this.weeks = either(weeksHere, WorkingWeekApi.class, settings.notifierUrl(), tokens, clock);
        this.trackerHere = trackerHere.getIfAvailable() != null;
        this.trackerUrl = settings.trackerUrl();
        this.reporting =
                either(reportingHere, ReportingApi.class, settings.reportingUrl(), tokens, clock);
        this.tables = either(tablesHere, TableApi.class, settings.reportingUrl(), tokens, clock);
        this.notifier =
                either(notifierHere, NotifierApi.class, settings.notifierUrl(), tokens, clock);
        this.calendar =
                either(calendarHere, CalendarApi.class, settings.notifierUrl(), tokens, clock);
    }

    public TrackerApi tracker() {
        return tracker.get();
    }

    /** The part of the tracker that keeps what was set aside. */
    public DeadLetterApi letters() {
        return letters.get();
    }

    /** The part of the notifier that says whether reminders get through. */
    public CanaryApi canary() {
        return canary.get();
    }

    /** The part of the notifier that runs fire drills. */
    public DrillApi drills() {
        return drills.get();
    }

    /** The part of the notifier that says when messages leave. */
    public WorkingWeekApi weeks() {
        return weeks.get();
    }

    /** Where a script asks the tracker: this very address when it is in the same process. */
    public String trackerAddress(String ownAddress) {
        return trackerHere ? ownAddress : trackerUrl;
    }

    public ReportingApi reporting() {
        return reporting.get();
    }

    /** The part of the intake that takes spreadsheets. */
    public TableApi tables() {
        return tables.get();
    }

    public NotifierApi notifier() {
        return notifier.get();
    }

    /** The part of the notifier that keeps the addresses of calendars. */
    public CalendarApi calendar() {
        return calendar.get();
    }

    private static <T> Supplier<T> either(
            ObjectProvider<T> here, Class<T> api, String url, AccessTokens tokens, Clock clock) {
        return Neighbours.either(here, api, url, "console", tokens, clock);
    }
}
