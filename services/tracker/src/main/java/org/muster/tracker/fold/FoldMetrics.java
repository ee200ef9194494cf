package org.muster.tracker.fold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.springframework.stereotype.Component;

/** Counts what is folded and emitted; every counter is there from the start, at zero. */
@Component
class FoldMetrics {
    private final Counter applied;
    private final Counter doubled;
    private final Map<ReminderKind, Counter> emitted = new EnumMap<>(ReminderKind.class);

    FoldMetrics(MeterRegistry meters) {
        applied = counter(meters, "muster.facts.applied", "Facts folded into a country");
        doubled = counter(meters, "muster.facts.doubled", "Facts that came again and counted once");
        for (ReminderKind kind : ReminderKind.allPlanned())
            emitted.put(
                    kind,
                    Counter.builder("muster.reminders.emitted")
                            .description("Reminders put on the log")
                            .tag("kind", kind.name())
                            .register(meters));
    }

    /** A step was taken: its document is written. */
    void taken(Step step) {
        applied.increment(step.applied());
        doubled.increment(step.doubled());
        for (Reminder r : step.due()) {
            Counter counter = emitted.get(r.kind());
            if (counter != null) counter.increment();
        }
    }

    private static Counter counter(MeterRegistry meters, String name, String description) {
        return Counter.builder(name).description(description).register(meters);
    }
}
