package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.directory.DataDirectory;
import org.muster.embedded.port.LoopbackPort;

/** What a person sees of a process: few lines, and a remedy in place of a stack trace. */
@Timeout(60)
class EmbeddedMainTest {

    @TempDir Path directory;

    @Test
    void it_starts_with_one_line_and_stops_without_a_word() throws Exception {
        var process = EmbeddedProcess.launch("--muster.data=" + directory);
        try {
            assertThat(process.inputReader().readLine())
                    .containsPattern("Broker 127.0.0.1:\\d+, store mongodb://127.0.0.1:\\d+$");
            process.toHandle().destroy(); // SIGTERM, with the output left open
            assertThat(process.inputReader().lines()).isEmpty();
            assertThat(process.waitFor()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
        DataDirectory.take(directory).close();
    }

    @Test
    void a_directory_in_use_by_another_process_is_named_with_a_remedy() throws Exception {
        try (var taken = DataDirectory.take(directory)) {
            assertRefused(
                    EmbeddedProcess.launch("--muster.data=" + directory),
                    "The data directory %s is in use by another Muster.".formatted(directory),
                    "Stop the other one, or start this one on another directory");
            assertThat(taken.store()).doesNotExist();
        }
    }

    @Test
    void a_taken_port_is_named_with_its_setting() throws Exception {
        try (var other = new ServerSocket()) {
            other.bind(LoopbackPort.address(0));
            int port = other.getLocalPort();
            assertRefused(
                    EmbeddedProcess.launch(
                            "--muster.data=" + directory, "--muster.embedded.broker-port=" + port),
                    "Port %d (muster.embedded.broker-port) is taken".formatted(port),
                    "0 takes a free port");
        }
    }

    private static void assertRefused(Process process, String description, String remedy)
            throws Exception {
        try {
            var output = String.join("\n", process.inputReader().lines().toList());
            assertThat(output).contains(description, remedy).doesNotContain("\tat ", "WARN");
            assertThat(process.waitFor()).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
    }
}
