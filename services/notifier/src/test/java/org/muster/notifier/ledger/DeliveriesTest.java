package org.muster.notifier.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.embedded.store.EmbeddedStore;

class DeliveriesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir private Path data;

    @Test
    void all_that_was_given_up_is_due_again_however_much_it_is_but_what_is_given_up_meanwhile() {
        int many = 1_234;
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            Deliveries deliveries = new Deliveries(client.getDatabase("notifier"));
            List<Entry> entries =
                    IntStream.rangeClosed(0, many).mapToObj(DeliveriesTest::entry).toList();
            deliveries.add(entries);
            deliveries.settle(entries.subList(0, many).stream().map(e -> givenUp(e, NOW)).toList());
            Entry meanwhile = entries.getLast();
            deliveries.settle(List.of(givenUp(meanwhile, NOW.plusMillis(1))));

            assertThat(deliveries.failedAgain(NOW)).isEqualTo(many);
            assertThat(deliveries.due(Channel.MAIL, NOW, 2 * many))
                    .hasSize(many)
                    .allSatisfy(
                            o -> assertThat(o.delivery().outcome()).isEqualTo(Outcome.RETRYING));
            assertThat(deliveries.failed()).extracting(Delivery::id).containsOnly(meanwhile.id());
            assertThat(deliveries.failedAgain(NOW)).isZero();
        }
    }

    @Test
    void what_is_in_no_hand_is_withdrawn_and_what_an_instance_has_in_hand_is_over_afterwards() {
        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            Deliveries deliveries = new Deliveries(client.getDatabase("notifier"));
            List<Entry> entries = IntStream.range(0, 5).mapToObj(DeliveriesTest::entry).toList();
            deliveries.add(entries);
            Entry waits = entries.get(0);
            Entry givenBack = entries.get(1);
            Entry inHand = entries.get(2);
            Entry forgotten = entries.get(3);
            Entry retried = entries.get(4);
            Instant due = NOW.plus(Duration.ofDays(1));
            deliveries.claim(List.of(givenBack.open(), inHand.open()), new Claim("a", "one", due));
            deliveries.release(List.of(givenBack.open()));
            deliveries.claim(List.of(forgotten.open()), new Claim("b", "two", NOW));
            deliveries.settle(List.of(putOff(retried, due)));
            Reminder about = waits.reminder();
            Settlement settlement = new Settlement(about.country(), about.concern(), NOW, null);

            assertThat(deliveries.withdraw(settlement, NOW))
                    .extracting(Delivery::id)
                    .containsExactlyInAnyOrder(
                            waits.id(), givenBack.id(), forgotten.id(), retried.id());
            assertThat(deliveries.find(retried.id()).orElseThrow().outcome())
                    .isEqualTo(Outcome.WITHDRAWN);
            assertThat(deliveries.claim(List.of(waits.open()), new Claim("c", "one", due)))
                    .isEmpty();

            deliveries.settle(List.of(putOff(waits, due), putOff(inHand, due)));
            deliveries.markSettled(settlement);
            assertThat(deliveries.find(waits.id()).orElseThrow().outcome())
                    .as("withdrawn meanwhile")
                    .isEqualTo(Outcome.WITHDRAWN);
            assertThat(deliveries.due(Channel.MAIL, due, 9))
                    .singleElement()
                    .satisfies(
                            open -> {
                                assertThat(open.id()).isEqualTo(inHand.id());
                                assertThat(open.over()).isTrue();
                            });
        }
    }

    private static Settled putOff(Entry entry, Instant again) {
        return new Settled(
                entry.delivery().after(Outcome.RETRYING, "the mail server answered 451", 1, NOW),
                again);
    }

    private static Settled givenUp(Entry entry, Instant at) {
        return new Settled(
                entry.delivery().after(Outcome.FAILED, "the mail server answered 550", 1, at),
                null);
    }

    private static Entry entry(int number) {
        return SampleEntries.mail("p" + number, "m" + number, NOW, NOW.plus(Duration.ofDays(1)));
    }
}
