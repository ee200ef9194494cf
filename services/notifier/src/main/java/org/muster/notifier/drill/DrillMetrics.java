package org.muster.notifier.drill;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.muster.contract.api.DrillView;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Component;

/** The last drill of each country in figures; none of them is among those of reminders. */
@Component
class DrillMetrics {
    private final Map<CountryCode, DrillView> last = new ConcurrentHashMap<>();
    private final Drills drills;
    private final Views views;
    private final MeterRegistry meters;
    private final Clock clock;

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
    void refresh() {
        List<Kept> looked = new ArrayList<>(last.isEmpty() ? drills.all() : drills.open());
        for (DrillView known : last.values())
            if (known.on()) drills.find(known.id().value()).ifPresent(looked::add);
        looked.forEach(this::show);
    }

    /** The last one of its country counts; one that was over does not change. */
    private void show(Kept kept) {
        DrillView known = last.get(kept.country());
        if (known != null && known.at().isAfter(kept.reminder().dueAt())) return;
        if (known != null && known.id().equals(kept.id()) && !known.on()) return;
        if (last.put(kept.country(), views.brief(kept)) == null) register(kept.country());
    }

    private void register(CountryCode country) {
        TimeGauge.builder("muster.drill.age", () -> age(country).toSeconds(), TimeUnit.SECONDS)
                .tag("country", country.alpha3())
                .description("How long ago the last fire drill of the country was started")
                .register(meters);
        Gauge.builder("muster.drill.answered", () -> of(country).figures().ratio())
                .tag("country", country.alpha3())
                .description("Which part of those told answered the last drill, 0 to 1")
                .register(meters);
        Gauge.builder("muster.drill.told", () -> of(country).figures().told())
                .tag("country", country.alpha3())
                .description("How many people the last drill of the country told")
                .register(meters);
    }

    private DrillView of(CountryCode country) {
        return requireNonNull(last.get(country), "registered when it was put");
    }

    private Duration age(CountryCode country) {
        return Duration.between(of(country).at(), clock.instant());
    }
}
