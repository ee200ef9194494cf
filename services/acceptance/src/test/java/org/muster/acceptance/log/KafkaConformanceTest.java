package org.muster.acceptance.log;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.muster.acceptance.docker.RealServer;
import org.testcontainers.kafka.KafkaContainer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaConformanceTest implements LogConformance {

    private KafkaContainer broker;

    @BeforeAll
    void start() {
        broker = RealServer.startOrSkip("apache/kafka:4.2.2", KafkaContainer::new);
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }
}
