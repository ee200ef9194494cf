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

    private static Settled givenUp(Entry entry, Instant at) {
        return new Settled(
                entry.delivery().after(Outcome.FAILED, "the mail server answered 550", 1, at),
                null);
    }

    private static Entry entry(int number) {
        return SampleEntries.mail("p" + number, "m" + number, NOW, NOW.plus(Duration.ofDays(1)));
    }
}
