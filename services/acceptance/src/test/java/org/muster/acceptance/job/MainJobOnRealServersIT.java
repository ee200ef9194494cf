package org.muster.acceptance.job;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.muster.acceptance.docker.RealServer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobOnRealServersIT implements MainJob {
    private KafkaContainer broker;
    private MongoDBContainer store;

    @BeforeAll
    void start() {
        broker = RealServer.startOrSkip("apache/kafka:4.2.2", KafkaContainer::new);
        store = RealServer.startOrSkip("mongo:8", MongoDBContainer::new);
    }

    @Override
    public Map<String, String> brokerAndStore() {
        return Map.of(
                "MUSTER_BOOTSTRAP_SERVERS",
                broker.getBootstrapServers(),
                "MUSTER_MONGODB_URI",
                store.getConnectionString());
    }
}
