package org.muster.notifier.sending;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TestSend;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Composer;
import org.springframework.stereotype.Component;

/** Sends a test on a line of its own, so that it says what is wrong now and waits for nobody. */
@Component
public class TestSends {
    private final List<Courier> couriers;
    private final Composer composer;
    private final Clock clock;
    private final MeterRegistry meters;

    TestSends(List<Courier> couriers, Composer composer, Clock clock, MeterRegistry meters) {
        this.meters = meters;
        this.couriers = couriers;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * What came of it on each channel that reaches the person.
     *
     * @param only the one channel to try, or null for all
     */
    public List<TestSend> to(Person person, @Nullable Channel only) {
        List<TestSend> came = new ArrayList<>();
        for (Courier courier : couriers)
            if ((only == null || only == courier.channel()) && courier.reaches(person))
                came.add(test(courier, person));
        came.forEach(
                t ->
                        meters.counter(
                                        "muster.tests",
                                        "channel",
                                        t.channel().name(),
                                        "outcome",
                                        t.problem() == null ? "taken" : "failed")
                                .increment());
        return came;
    }

    private TestSend test(Courier courier, Person person) {
        String id = "test." + UUID.randomUUID();
        Parcel parcel = new Parcel(id, "test", person, composer.test(person), clock.instant());
        try (Line line = courier.line()) {
            line.send(parcel);
            return new TestSend(courier.channel(), null);
        } catch (NotSentException e) {
            return new TestSend(courier.channel(), e.reason());
        }
    }
}
