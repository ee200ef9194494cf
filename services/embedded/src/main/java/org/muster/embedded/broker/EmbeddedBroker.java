package org.muster.embedded.broker;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.muster.embedded.port.LoopbackPort;

/**
 * One Kafka broker that is its own controller (KRaft), in this process, on a directory that keeps
 * its records from one start to the next.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** The setting that chooses the broker's port. */
    public static final String PORT_SETTING = "muster.embedded.broker-port";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it serves clients.
     *
     * @param directory where its records are; made when missing
     * @param port the port on 127.0.0.1, or 0 for a free one
     * @throws org.muster.embedded.port.PortTakenException when the port is taken
     * @throws BrokerStartException when the broker refuses its directory or its start
     */
    public static EmbeddedBroker start(Path directory, int port) {
        int brokerPort = LoopbackPort.available(port, PORT_SETTING);
        var path = directory.toAbsolutePath().normalize();
        var properties = new BrokerProperties(path, brokerPort, controllerPort(brokerPort));
        try {
            FormattedDirectory.prepare(path);
            var server =
                    new KafkaRaftServer(new KafkaConfig(properties.asMap(), false), Time.SYSTEM);
            return startOrStop(server, brokerPort);
        } catch (Exception e) {
            throw new BrokerStartException(path, e);
        }
    }

    private static int controllerPort(int brokerPort) {
        int port;
        do {
            port = LoopbackPort.available(0, PORT_SETTING);
        } while (port == brokerPort);
        return port;
    }

    // a start that failed half way leaves threads that would keep the process alive
    private static EmbeddedBroker startOrStop(KafkaRaftServer server, int port) {
        try {
            server.startup();
            return new EmbeddedBroker(server, port);
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** Where clients connect: {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return LoopbackPort.HOST + ":" + port;
    }

    /** Stops the broker and returns when its records are on disk. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
