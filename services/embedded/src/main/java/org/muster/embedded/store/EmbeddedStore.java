package org.muster.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.muster.embedded.port.LoopbackPort;

/**
 * A store in this process that MongoDB clients talk to, on one file.
 *
 * <p>It serves what Muster uses of MongoDB: lookups by {@code _id}, guarded replaces, unordered
 * bulk writes, plain and unique indexes. It has no transactions and no authentication, and listens
 * on loopback only.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** The setting that chooses the store's port. */
    public static final String PORT_SETTING = "muster.embedded.store-port";

    private static final int MOST_CACHE_MEGABYTES = 256;
    private static final int SHARE_OF_MEMORY = 16;
    private static final int ACCEPTING_THREADS = 1;
    private static final int WORKING_THREADS = 8;

    private final MongoServer server;
    private final int port;

    private EmbeddedStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Opens the file and returns when clients can connect.
     *
     * @param directory where the file is; made when missing
     * @param port the port on 127.0.0.1, or 0 for a free one
     * @throws org.muster.embedded.port.PortTakenException when the port is taken
     * @throws StoreStartException when the file cannot be opened
     */
    public static EmbeddedStore start(Path directory, int port) {
        int storePort = LoopbackPort.available(port, PORT_SETTING);
        var server = new MongoServer(new DurableBackend(open(directory)));
        server.bind(LoopbackPort.address(storePort), ACCEPTING_THREADS, WORKING_THREADS);
        return new EmbeddedStore(server, storePort);
    }

    private static MVStore open(Path directory) {
        var file = directory.toAbsolutePath().normalize().resolve("documents.mv");
        try {
            Files.createDirectories(directory);
            // without both the file commits when it likes, in the midst of a command
            var builder = new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
            var store = builder.fileName(file.toString()).cacheSize(cacheMegabytes()).open();
            store.setRetentionTime(0); // else what each commit replaced stays for 45 seconds
            return store;
        } catch (IOException | RuntimeException e) {
            throw new StoreStartException(file, e);
        }
    }

    private static int cacheMegabytes() {
        long share = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        return Math.clamp(share >> 20, 8, MOST_CACHE_MEGABYTES);
    }

    /** Where clients connect: {@code mongodb://127.0.0.1:port}. */
    public String uri() {
        return "mongodb://" + LoopbackPort.HOST + ":" + port;
    }

    /** Stops answering, and returns when everything is in the file and the file is closed. */
    @Override
    public void close() {
        server.shutdown();
    }
}
