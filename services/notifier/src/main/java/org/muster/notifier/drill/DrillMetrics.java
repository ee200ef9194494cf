package org.muster.notifier.drill;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.muster.contract.api.DrillView;
import org.muster.core.country.CountryCode;
import org.muster.core.reminder.ReminderId;
import org.springframework.stereotype.Component;

/** The last drill of each country in figures; none of them is among those of reminders. */
@Component
public class DrillMetrics {
    private final Map<CountryCode, Last> last = new ConcurrentHashMap<>();
    private final Drills drills;
    private final Views views;
    private final MeterRegistry meters;
    private final Clock clock;

    /** Without the people, who may be erased. */
    private record Last(
            ReminderId id, Instant at, boolean on, int told, double answered, int unreached) {
        static Last of(DrillView view) {
            return new Last(
                    view.id(),
                    view.at(),
                    view.on(),
                    view.figures().told(),
                    view.figures().ratio(),
                    Views.unreached(view));
        }
    }

    DrillMetrics(Drills drills, Views views, MeterRegistry meters, Clock clock) {
        this.drills = drills;
        this.views = views;
        this.meters = meters;
        this.clock = clock;
    }

    /** Somebody answered for the first time. */
    void answered() {
        meters.counter("muster.drill.answers").increment();
    }

    /** Looks again at drills that were on, and at those that began since. */
    public void refresh() {
        List<Kept> looked = new ArrayList<>(last.isEmpty() ? drills.all() : drills.open());
        for (Last known : last.values())
            if (known.on()) drills.find(known.id().value()).ifPresent(looked::add);
        looked.forEach(this::show);
    }

    /** The last one of its country counts; one that was over does not change. */
    private void show(Kept kept) {
        Last known = last.get(kept.country());
        if (known != null && known.at().isAfter(kept.reminder().dueAt())) return;
        if (known != null && known.id().equals(kept.id()) && !known.on()) return;
        if (last.put(kept.country(), Last.of(views.of(kept))) == null) register(kept.country());
    }

    private void register(CountryCode country) {
        TimeGauge.builder("muster.drill.age", () -> age(country).toSeconds(), TimeUnit.SECONDS)
                .tag("country", country.alpha3())
                .description("How long ago the last fire drill of the country was started")
                .register(meters);
        Gauge.builder("muster.drill.answered", () -> of(country).answered())
                .tag("country", country.alpha3())
                .description("Which part of those told answered the last drill, 0 to 1")
                .register(meters);
        Gauge.builder("muster.drill.told", () -> of(country).told())
                .tag("country", country.alpha3())
                .description("How many people the last drill of the country told")
                .register(meters);
        Gauge.builder("muster.drill.unreached", () -> of(country).unreached())
                .tag("country", country.alpha3())
                .description("How many people nothing but the inbox told of the last drill")
                .register(meters);
    }

    private Last of(CountryCode country) {
        return requireNonNull(last.get(country), "registered when it was put");
    }

    private Duration age(CountryCode country) {
        return Duration.between(of(country).at(), clock.instant());
    }
}
