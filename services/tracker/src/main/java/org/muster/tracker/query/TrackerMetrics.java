package org.muster.tracker.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.checklist.Checklists;
import org.muster.core.checklist.DeadlineState;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Gap;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gaps by country, platform and reason, open deadlines by country, action and state, open findings
 * by country, countries in a crisis, and the age of each country's oldest unconfirmed status. All
 * change with time alone, so they are counted every so often and not with every fact.
 */
@Component
class TrackerMetrics {
    private static final Logger log = LoggerFactory.getLogger(TrackerMetrics.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final CountryStore countries;
    private final Catalogue catalogue;
    private final Clock clock;
    private final MultiGauge gaps;
    private final MultiGauge deadlines;
    private final MultiGauge findings;
    private final MultiGauge crises;
    private final MultiGauge oldest;
    private final ScheduledExecutorService counting =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("country-metrics").factory());

    TrackerMetrics(CountryStore countries, Catalogue catalogue, Clock clock, MeterRegistry meters) {
        this.countries = countries;
        this.catalogue = catalogue;
        this.clock = clock;
        this.gaps =
                MultiGauge.builder("muster.gaps")
                        .description("Gaps in the seats of IOM")
                        .register(meters);
        this.deadlines =
                MultiGauge.builder("muster.deadlines.open")
                        .description("Actions with a deadline that nobody has settled yet")
                        .register(meters);
        this.findings =
                MultiGauge.builder("muster.findings.open")
                        .description("Facts that do not fit and that nobody has settled yet")
                        .register(meters);
        this.crises =
                MultiGauge.builder("muster.in.crisis")
                        .description("Whether a crisis is under way in the country, 0 or 1")
                        .register(meters);
        this.oldest =
                MultiGauge.builder("muster.status.oldest.unconfirmed")
                        .baseUnit("seconds")
                        .description("Age of the status that nobody has confirmed for longest")
                        .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        counting.scheduleWithFixedDelay(
                this::countSafely, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        counting.shutdownNow();
    }

    private void countSafely() {
        try {
            count();
        } catch (RuntimeException e) {
            log.debug("Could not count gaps; counting again soon: {}", e.toString());
        }
    }

    /** Counts now. */
    void count() {
        Instant now = clock.instant();
        List<Row<?>> gapRows = new ArrayList<>();
        List<Row<?>> deadlineRows = new ArrayList<>();
        List<Row<?>> findingRows = new ArrayList<>();
        List<Row<?>> crisisRows = new ArrayList<>();
        List<Row<?>> ageRows = new ArrayList<>();
        for (CountryDocument document : countries.all()) {
            Situation situation = document.standing().at(now).situation();
            gaps(situation, now).forEach((tags, n) -> gapRows.add(Row.of(tags, n)));
            deadlines(situation, now).forEach((tags, n) -> deadlineRows.add(Row.of(tags, n)));
            findingRows.add(Row.of(country(document.country()), situation.openFindings().size()));
            crisisRows.add(Row.of(country(document.country()), situation.inCrisis() ? 1 : 0));
            situation.structures().values().stream()
                    .filter(Structure::underWay)
                    .mapToLong(s -> Duration.between(s.statusFactAt(), now).toSeconds())
                    .max()
                    .ifPresent(age -> ageRows.add(Row.of(country(document.country()), age)));
        }
        gaps.register(gapRows, true);
        deadlines.register(deadlineRows, true);
        findings.register(findingRows, true);
        crises.register(crisisRows, true);
        oldest.register(ageRows, true);
    }

    private Map<Tags, Integer> gaps(Situation situation, Instant now) {
        Map<Tags, Integer> counts = new HashMap<>();
        for (Duty duty : new Duties(situation, catalogue).at(now)) {
            Structure structure = situation.structures().get(duty.structure());
            if (structure == null) continue;
            for (Gap gap : duty.gaps())
                counts.merge(
                        country(situation.country())
                                .and("platform", structure.platform().value())
                                .and("reason", gap.reason().name()),
                        1,
                        Integer::sum);
        }
        return counts;
    }

    private Map<Tags, Integer> deadlines(Situation situation, Instant now) {
        Map<Tags, Integer> counts = new HashMap<>();
        for (ChecklistItem item : new Checklists(situation, catalogue).at(now)) {
            DeadlineState state = item.deadlineState();
            if (state == null || !state.open()) continue;
            counts.merge(
                    country(situation.country())
                            .and("action", item.action().value())
                            .and("state", state.name()),
                    1,
                    Integer::sum);
        }
        return counts;
    }

    private static Tags country(CountryCode country) {
        return Tags.of("country", country.alpha3());
    }
}
