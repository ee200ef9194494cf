package org.muster.notifier.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.contract.api.TestSend;
import org.muster.contract.person.Person;
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

    TestSends(List<Courier> couriers, Composer composer, Clock clock) {
        this.couriers = couriers;
        this.composer = composer;
        this.clock = clock;
    }

    /** What came of it on each channel that reaches the person. */
    public List<TestSend> to(Person person) {
        List<TestSend> came = new ArrayList<>();
        for (Courier courier : couriers)
            if (courier.reaches(person)) came.add(test(courier, person));
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
