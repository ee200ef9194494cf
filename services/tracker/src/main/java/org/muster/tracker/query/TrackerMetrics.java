package org.muster.tracker.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duties;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.CountryWritten;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gaps by country, platform and reason, and the age of the oldest status that nobody has confirmed.
 */
@Component
class TrackerMetrics {
    private final CountryStore countries;
    private final Catalogue catalogue;
    private final Clock clock;
    private final MultiGauge gaps;
    private final Map<CountryCode, Situation> situations = new ConcurrentHashMap<>();

    TrackerMetrics(
            CountryStore countries,
            @Qualifier("trackerCatalogue") Catalogue catalogue,
            Clock clock,
            MeterRegistry meters) {
        this.countries = countries;
        this.catalogue = catalogue;
        this.clock = clock;
        this.gaps =
                MultiGauge.builder("muster.gaps")
                        .description("Gaps in the seats of IOM")
                        .register(meters);
        Gauge.builder("muster.status.oldest.unconfirmed", this, TrackerMetrics::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the status that nobody has confirmed for longest")
                .register(meters);
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAll() {
        countries.all().forEach(d -> situations.put(d.country(), d.standing().situation()));
        publish();
    }

    @EventListener
    void written(CountryWritten event) {
        situations.put(event.document().country(), event.document().standing().situation());
        publish();
    }

    private synchronized void publish() {
        Instant now = clock.instant();
        Map<Tags, Integer> counts = new java.util.HashMap<>();
        for (Map.Entry<CountryCode, Situation> e : new TreeMap<>(situations).entrySet())
            new Duties(e.getValue(), catalogue)
                    .at(now)
                    .forEach(
                            duty -> {
                                Structure structure =
                                        e.getValue().structures().get(duty.structure());
                                if (structure == null) return;
                                duty.gaps()
                                        .forEach(
                                                gap ->
                                                        counts.merge(
                                                                Tags.of(
                                                                        "country",
                                                                        e.getKey().alpha3(),
                                                                        "platform",
                                                                        structure
                                                                                .platform()
                                                                                .value(),
                                                                        "reason",
                                                                        gap.reason().name()),
                                                                1,
                                                                Integer::sum));
                            });
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        counts.forEach((tags, count) -> rows.add(MultiGauge.Row.of(tags, count)));
        gaps.register(rows, true);
    }

    private double oldestSeconds() {
        Instant now = clock.instant();
        return situations.values().stream()
                .flatMap(s -> s.structures().values().stream())
                .filter(s -> !s.closed())
                .mapToLong(s -> Duration.between(s.statusFactAt(), now).toSeconds())
                .max()
                .orElse(0);
    }
}
