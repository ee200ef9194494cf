package org.muster.notifier.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.policy.ReminderKind;
import org.muster.notifier.live.Messages;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Says what came of deliveries once it is stored: to the log, to open pages, and as figures. */
@Component
public class Outcomes {
    private final KafkaTemplate<String, byte[]> kafka;
    private final Messages messages;
    private final MeterRegistry meters;

    Outcomes(
            KafkaTemplate<String, byte[]> kafka,
            Messages messages,
            Deliveries deliveries,
            Clock clock,
            MeterRegistry meters) {
        this.kafka = kafka;
        this.messages = messages;
        this.meters = meters;
        Gauge.builder("muster.deliveries.pending", deliveries, Deliveries::pending)
                .description("Deliveries that are still to be made")
                .register(meters);
        TimeGauge.builder(
                        "muster.deliveries.oldest",
                        deliveries,
                        TimeUnit.SECONDS,
                        d -> age(d, clock.instant()))
                .description("How long the delivery has been due that has waited longest")
                .register(meters);
    }

    public void tell(List<Delivery> came) {
        for (Delivery delivery : came) {
            count(delivery);
            if (delivery.kind() == ReminderKind.DRILL) messages.drill(delivery.country());
            if (delivery.open()) continue;
            kafka.send(
                    Topics.DELIVERIES, delivery.reminder().value(), ReminderCodec.write(delivery));
            if (delivery.outcome() == Outcome.DELIVERED && delivery.person() != null)
                messages.changed(delivery.channel(), delivery.person());
        }
    }

    private void count(Delivery delivery) {
        if (delivery.outcome() == Outcome.PENDING) return;
        String channel = delivery.channel().name();
        boolean drill = delivery.kind() == ReminderKind.DRILL;
        meters.counter(
                        drill ? "muster.drill.deliveries" : "muster.deliveries",
                        "channel",
                        channel,
                        "outcome",
                        delivery.outcome().name())
                .increment();
        if (!drill && delivery.outcome() == Outcome.DELIVERED && delivery.notBefore() != null)
            meters.timer("muster.deliveries.wait", "channel", channel)
                    .record(Duration.between(delivery.notBefore(), delivery.at()));
    }

    private static double age(Deliveries deliveries, Instant now) {
        return deliveries
                .oldest(now)
                .map(since -> Duration.between(since, now).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
