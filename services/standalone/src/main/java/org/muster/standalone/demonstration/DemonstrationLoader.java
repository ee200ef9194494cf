package org.muster.standalone.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muster.contract.person.Person;
import org.muster.core.fact.Fact;
import org.muster.reporting.directory.Directory;
import org.muster.reporting.log.FactLog;
import org.muster.standalone.StandaloneSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demonstration into an empty log, and finishes a load that was cut off. */
@Component
final class DemonstrationLoader {
    private static final Logger log = LoggerFactory.getLogger(DemonstrationLoader.class);

    private final StandaloneSettings settings;
    private final FactLog facts;
    private final Directory directory;

    DemonstrationLoader(StandaloneSettings settings, FactLog facts, Directory directory) {
        this.settings = settings;
        this.facts = facts;
        this.directory = directory;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    void load() {
        if (!settings.demo()) return;
        Path mark = Path.of(settings.data(), "demonstration.loading");
        if (!Files.exists(mark) && !facts.empty()) return;
        write(mark);
        List<Person> people = Demonstration.people();
        people.forEach(directory::put);
        List<Fact> all = Demonstration.facts();
        facts.append(all);
        delete(mark);
        log.info(
                "Loaded the demonstration: {} facts, {} invented people",
                all.size(),
                people.size());
    }

    private static void write(Path mark) {
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path mark) {
        try {
            Files.delete(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
