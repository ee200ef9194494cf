package org.muster.acceptance.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.store.EmbeddedStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedStoreConformanceTest implements StoreConformance {

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeAll
    void start(@TempDir Path directory) {
        store = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    void stop() {
        client.close();
        store.close();
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase("conformance");
    }
}
