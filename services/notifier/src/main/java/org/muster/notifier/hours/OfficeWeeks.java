package org.muster.notifier.hours;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.CountryWeek;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.WorkingWeek;
import org.muster.notifier.tracker.Tracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the offices work that said so, as the tracker knows. It is asked again and again; what it
 * said last is kept, and counts while it is away or folds its facts anew.
 */
@Component
public class OfficeWeeks {
    private static final Logger log = LoggerFactory.getLogger(OfficeWeeks.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String ENTRY = "entry";

    private final MongoCollection<Document> kept;
    private final Tracker tracker;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("office-weeks").factory());
    private volatile Map<CountryCode, OfficeWeek> known;
    private Map<CountryCode, OfficeWeek> stored;
    private volatile Instant answered;

    OfficeWeeks(
            @Qualifier("notifierDatabase") MongoDatabase database,
            Tracker tracker,
            ApplicationEventPublisher events,
            Clock clock,
            MeterRegistry meters) {
        this.kept = database.getCollection("weeks");
        this.tracker = tracker;
        this.events = events;
        this.clock = clock;
        this.stored = read();
        this.known = stored;
        this.answered = clock.instant();
        Gauge.builder("muster.office.weeks", this, w -> w.known.size())
                .description("Countries whose office has said when it works")
                .register(meters);
        Gauge.builder("muster.office.weeks.age", this, OfficeWeeks::age)
                .baseUnit("seconds")
                .description("Time since the tracker last said when the offices work")
                .register(meters);
    }

    /** The offices work at other hours than before. */
    public record OfficeWeeksChanged() {}

    /** When the office of a country works; empty when it is as usual there. */
    public Optional<WorkingWeek> of(CountryCode country) {
        return Optional.ofNullable(said(country)).map(OfficeWeek::week);
    }

    /** What the office of a country said last. */
    @Nullable OfficeWeek said(CountryCode country) {
        return known.get(country);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking.scheduleWithFixedDelay(
                this::lookIfThere, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks the tracker now; what goes wrong is done again when it is asked next. */
    public synchronized void look() {
        Map<CountryCode, OfficeWeek> now = new TreeMap<>();
        for (CountryWeek said : tracker.ask(TrackerApi::workingWeeks))
            now.put(said.country(), said.week());
        answered = clock.instant();
        if (!now.equals(known)) {
            known = now;
            events.publishEvent(new OfficeWeeksChanged());
        }
        if (now.equals(stored)) return;
        keep(now);
        stored = now;
    }

    private void lookIfThere() {
        try {
            look();
        } catch (RuntimeException away) {
            // what is known counts on; that the tracker or the store is away is told by its health
            log.debug("The tracker does not say when the offices work: {}", away.toString());
        }
    }

    private Map<CountryCode, OfficeWeek> read() {
        Map<CountryCode, OfficeWeek> weeks = new TreeMap<>();
        for (Document d : kept.find())
            weeks.put(
                    CountryCode.of(d.getString("_id")),
                    MusterJson.mapper().readValue(d.getString(ENTRY), OfficeWeek.class));
        return weeks;
    }

    private void keep(Map<CountryCode, OfficeWeek> weeks) {
        for (CountryCode before : read().keySet())
            if (!weeks.containsKey(before)) kept.deleteOne(eq("_id", before.alpha3()));
        weeks.forEach(
                (country, week) ->
                        kept.replaceOne(
                                eq("_id", country.alpha3()),
                                new Document("_id", country.alpha3())
                                        .append(
                                                ENTRY,
                                                MusterJson.mapper().writeValueAsString(week)),
                                new ReplaceOptions().upsert(true)));
    }

    private double age() {
        return Duration.between(answered, clock.instant()).toMillis() / 1000.0;
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }
}
