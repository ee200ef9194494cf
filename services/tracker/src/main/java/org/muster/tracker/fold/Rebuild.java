package org.muster.tracker.fold;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.contract.api.Refused;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.country.LogPositions;
import org.muster.tracker.fold.OwnedPartitions.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Folds everything again from the log: the countries of the partitions that this instance folds.
 * Which reminders were emitted stays known, so nobody is told twice.
 */
@Component
public class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final KafkaListenerEndpointRegistry registry;
    private final OwnedPartitions owned;
    private final LogPositions positions;
    private final CountryStore countries;
    private final CountryKeeper keeper;
    private final FactStore facts;

    Rebuild(
            KafkaListenerEndpointRegistry registry,
            OwnedPartitions owned,
            LogPositions positions,
            CountryStore countries,
            CountryKeeper keeper,
            FactStore facts) {
        this.registry = registry;
        this.owned = owned;
        this.positions = positions;
        this.countries = countries;
        this.keeper = keeper;
        this.facts = facts;
    }

    /**
     * Stops reading, forgets, and reads the log from its beginning; returns when reading has begun.
     *
     * @throws Refused 503 while this instance folds no partition
     */
    public synchronized void start() {
        MessageListenerContainer container = registry.getListenerContainer(FactListener.ID);
        Map<Integer, Progress> mine = owned.all();
        if (container == null || mine.isEmpty())
            throw Refused.unavailable("This instance folds no part of the log now; try again");
        log.info(
                "Building the situations of partitions {} again from the log: {} records",
                mine.keySet(),
                mine.values().stream().mapToLong(Progress::goal).sum());
        container.stop();
        try {
            forget(mine.keySet());
        } finally {
            container.start();
        }
    }

    /**
     * Whether the situations are not yet those of the whole log: a partition of this instance is
     * behind, or a country was forgotten, here or by another instance, and nothing of it is folded
     * again.
     */
    public boolean underWay() {
        Map<Integer, Progress> mine = owned.all();
        return mine.isEmpty()
                || mine.values().stream().anyMatch(p -> !p.caughtUp())
                || countries.all().stream().anyMatch(d -> d.partition() < 0);
    }

    // positions first: whatever happens afterwards, the log is read from its beginning
    private void forget(Collection<Integer> partitions) {
        positions.reached(partitions.stream().collect(Collectors.toMap(p -> p, _ -> 0L)));
        countries.all().stream()
                .filter(d -> partitions.contains(d.partition()))
                .forEach(d -> keeper.forget(d.country()));
        facts.forget(partitions);
    }
}
