package org.muster.acceptance.log;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.broker.EmbeddedBroker;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedBrokerConformanceTest implements LogConformance {

    private EmbeddedBroker broker;

    @BeforeAll
    void start(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory, 0);
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }
}
