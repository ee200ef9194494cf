package org.muster.acceptance.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.muster.acceptance.docker.RealServer;
import org.testcontainers.mongodb.MongoDBContainer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoDbConformanceTest implements StoreConformance {

    private MongoClient client;

    @BeforeAll
    void start() {
        var server = RealServer.startOrSkip("mongo:8", MongoDBContainer::new);
        client = MongoClients.create(server.getConnectionString());
    }

    @AfterAll
    void stop() {
        if (client != null) {
            client.close();
        }
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase("conformance");
    }
}
