package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@TrackerRunning
@Import(StoreReadsTest.Counting.class)
class StoreReadsTest {
    private static final CountryCode SOUTH_SUDAN = CountryCode.of("SSD");
    private static final long BATCHES = 250;
    private static final int SIZE = 40;
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

    @Autowired CountryStore countries;
    @Autowired CountryKeeper keeper;
    @Autowired Counting counting;

    /** Counts what is read from and written to the store, by command and collection. */
    static class Counting implements CommandListener {
        private final Map<String, AtomicLong> commands = new ConcurrentHashMap<>();

        @Bean
        MongoClientSettingsBuilderCustomizer counted() {
            return settings -> settings.addCommandListener(this);
        }

        @Override
        public void commandStarted(CommandStartedEvent event) {
            String command = event.getCommandName();
            var target = event.getCommand().get(command);
            String name = target != null && target.isString() ? target.asString().getValue() : "";
            commands.computeIfAbsent(command + " " + name, _ -> new AtomicLong()).incrementAndGet();
        }

        long of(String command) {
            AtomicLong count = commands.get(command);
            return count == null ? 0 : count.get();
        }
    }

    @Test
    void ten_thousand_facts_in_order_cost_the_same_few_commands_from_the_first_to_the_last() {
        long heads = counting.of("find countries");
        long inserts = counting.of("insert facts");
        for (int batch = 0; batch < BATCHES; batch++)
            keeper.fold(SOUTH_SUDAN, batch(batch), batch == BATCHES - 1);
        assertThat(countries.load(SOUTH_SUDAN).offset()).isEqualTo(9_999);
        assertThat(counting.of("find facts")).isZero();
        assertThat(counting.of("insert facts") - inserts).isEqualTo(BATCHES);
        // one look at the version for each batch; the rest belongs to what else looks meanwhile
        assertThat(counting.of("find countries") - heads).isBetween(BATCHES, BATCHES + 100);
    }

    private static List<LoggedFact> batch(int number) {
        return IntStream.range(number * SIZE, (number + 1) * SIZE)
                .mapToObj(i -> new LoggedFact(fact(i), 55, i, false))
                .toList();
    }

    private static Fact fact(int minute) {
        return Report.in("SSD").confirmed(FIRST.plusSeconds(60L * minute).toString());
    }
}
