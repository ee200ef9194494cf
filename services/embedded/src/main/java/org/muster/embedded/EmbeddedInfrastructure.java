package org.muster.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.muster.embedded.broker.EmbeddedBroker;
import org.muster.embedded.directory.DataDirectory;
import org.muster.embedded.store.EmbeddedStore;

/** The broker and the store, running on one data directory that no other process may use. */
public final class EmbeddedInfrastructure implements AutoCloseable {

    private final DataDirectory directory;
    private final EmbeddedStore store;
    private final EmbeddedBroker broker;

    private EmbeddedInfrastructure(
            DataDirectory directory, EmbeddedStore store, EmbeddedBroker broker) {
        this.directory = directory;
        this.store = store;
        this.broker = broker;
    }

    /** Starts both on a directory, on free ports. */
    public static EmbeddedInfrastructure start(Path directory) {
        return start(EmbeddedSettings.on(directory));
    }

    /**
     * Takes the directory, starts both, and returns when both serve clients.
     *
     * @throws StartRefused when the directory is in use or cannot be used, or a port is taken;
     *     nothing is left running then
     */
    public static EmbeddedInfrastructure start(EmbeddedSettings settings) {
        var directory = DataDirectory.take(settings.directory());
        try {
            return start(directory, settings.embedded());
        } catch (RuntimeException e) {
            release(directory);
            throw e;
        }
    }

    private static EmbeddedInfrastructure start(
            DataDirectory directory, EmbeddedSettings.Ports ports) {
        var store = EmbeddedStore.start(directory.store(), ports.storePort());
        try {
            var broker = EmbeddedBroker.start(directory.broker(), ports.brokerPort());
            return new EmbeddedInfrastructure(directory, store, broker);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** What {@code spring.kafka.bootstrap-servers} would say. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** What {@code spring.mongodb.uri} would say. */
    public String mongoUri() {
        return store.uri();
    }

    /**
     * A secret that is kept with the data, so that it is the same after a restart.
     *
     * @param name of its file in the data directory
     */
    public String secret(String name) {
        return directory.secret(name);
    }

    /** Stops the broker, then the store, then gives the directory free. */
    @Override
    public void close() {
        try {
            broker.close();
            store.close();
        } finally {
            release(directory);
        }
    }

    private static void release(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
