package org.muster.tracker.fold;

import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Folds everything again from the log. Which reminders were emitted stays known, so nobody is told
 * twice.
 */
@Component
public class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final KafkaListenerEndpointRegistry registry;
    private final FactListener listener;
    private final CountryStore countries;
    private final CountryKeeper keeper;
    private final FactStore facts;

    Rebuild(
            KafkaListenerEndpointRegistry registry,
            FactListener listener,
            CountryStore countries,
            CountryKeeper keeper,
            FactStore facts) {
        this.registry = registry;
        this.listener = listener;
        this.countries = countries;
        this.keeper = keeper;
        this.facts = facts;
    }

    /**
     * Stops reading, forgets, and reads the log from its beginning; returns when reading has begun.
     */
    public synchronized void start() {
        MessageListenerContainer container = registry.getListenerContainer(FactListener.ID);
        if (container == null) throw new IllegalStateException("the listener has not been started");
        log.info("Rebuilding all situations from the log");
        container.stop();
        facts.clear();
        countries.all().forEach(d -> keeper.forget(d.country()));
        listener.readFromTheBeginning();
        container.start();
    }
}
