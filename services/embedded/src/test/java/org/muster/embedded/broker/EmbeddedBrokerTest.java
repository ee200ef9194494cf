package org.muster.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.port.LoopbackPort;
import org.muster.embedded.port.PortTakenException;

class EmbeddedBrokerTest {

    @TempDir Path directory;

    @Test
    void records_and_the_cluster_id_outlive_a_restart_on_other_ports() throws Exception {
        String cluster;
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            var topic = new Topic(broker.bootstrapServers(), "facts");
            topic.create();
            topic.append("SDN", List.of("crisis declared", "PMT suspended"));
            cluster = topic.cluster();
        }

        try (var broker = EmbeddedBroker.start(directory, 0)) {
            var topic = new Topic(broker.bootstrapServers(), "facts");
            assertThat(topic.values()).containsExactly("crisis declared", "PMT suspended");
            assertThat(topic.cluster()).isEqualTo(cluster);
        }
    }

    @Test
    void it_listens_on_the_asked_port() throws Exception {
        int port = LoopbackPort.available(0, EmbeddedBroker.PORT_SETTING);

        try (var broker = EmbeddedBroker.start(directory, port)) {
            assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
            assertThat(new Topic(broker.bootstrapServers(), "any").cluster()).isNotBlank();
        }
    }

    @Test
    void a_taken_port_is_refused_before_anything_is_written() throws Exception {
        try (var other = new ServerSocket()) {
            other.bind(LoopbackPort.address(0));

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(directory, other.getLocalPort()))
                    .withMessageContaining("muster.embedded.broker-port");
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void a_directory_that_is_none_is_named() throws Exception {
        var file = Files.createFile(directory.resolve("broker"));

        assertThatExceptionOfType(BrokerStartException.class)
                .isThrownBy(() -> EmbeddedBroker.start(file, 0))
                .withMessageContaining(file.toString());
    }
}
