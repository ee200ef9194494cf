package org.muster.embedded.broker;

import static org.muster.embedded.port.LoopbackPort.HOST;

import java.nio.file.Path;
import java.util.Map;

/** What one broker that is its own controller is told, on loopback and with small buffers. */
record BrokerProperties(Path directory, int brokerPort, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String BROKER_LISTENER = "PLAINTEXT";

    Map<String, String> asMap() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(NODE)),
                Map.entry("log.dirs", directory.toString()),
                Map.entry("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort),
                Map.entry("controller.listener.names", CONTROLLER_LISTENER),
                Map.entry("inter.broker.listener.name", BROKER_LISTENER),
                Map.entry("listeners", brokerListener() + "," + controllerListener()),
                Map.entry("advertised.listeners", brokerListener()),
                Map.entry(
                        "listener.security.protocol.map",
                        BROKER_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT"),
                // topics are made by those who own them, with the settings that they need
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "4"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // after a kill the controller lets the broker in again only when its last session
                // has run out (9 s by default)
                Map.entry("broker.session.timeout.ms", "2000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                Map.entry("num.recovery.threads.per.data.dir", "1"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("log.segment.bytes", "67108864"));
    }

    private String brokerListener() {
        return BROKER_LISTENER + "://" + HOST + ":" + brokerPort;
    }

    private String controllerListener() {
        return CONTROLLER_LISTENER + "://" + HOST + ":" + controllerPort;
    }
}
