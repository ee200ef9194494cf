package org.muster.acceptance.start;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.RunningMuster;

/** What hinders a start is said in a sentence with its remedy, and the process ends. */
class RefusedStartIT {
    private static final String NO_DEMONSTRATION = "--muster.demo=false";

    @TempDir Path data;

    @Test
    void the_port_of_the_pages_is_taken() throws Exception {
        try (ServerSocket other = taken()) {
            String port = "--server.port=" + other.getLocalPort();
            RunningMuster.refused(data, port, NO_DEMONSTRATION)
                    .says(
                            "Port %d (server.port) is taken".formatted(other.getLocalPort()),
                            "another --server.port");
        }
    }

    @Test
    void the_port_of_the_broker_is_taken() throws Exception {
        try (ServerSocket other = taken()) {
            String port = "--muster.embedded.broker-port=" + other.getLocalPort();
            RunningMuster.refused(data, port, NO_DEMONSTRATION)
                    .says(
                            "Port %d (muster.embedded.broker-port) is taken"
                                    .formatted(other.getLocalPort()),
                            "another --muster.embedded.broker-port");
        }
    }

    @Test
    void the_data_directory_cannot_be_written_to() throws Exception {
        Path file = Files.createFile(data.resolve("a-file"));
        RunningMuster.refused(file, NO_DEMONSTRATION)
                .says("The data directory %s cannot be used".formatted(file), "--muster.data=");
    }

    private static ServerSocket taken() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
