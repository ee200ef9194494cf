package org.muster.embedded.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LoopbackPortTest {

    private static final String SETTING = "muster.embedded.store-port";

    @Test
    void zero_finds_a_port_on_which_a_server_can_listen() throws IOException {
        int port = LoopbackPort.available(0, SETTING);

        try (var server = new ServerSocket()) {
            server.bind(LoopbackPort.address(port));
            assertThat(server.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void a_free_port_is_given_as_asked() {
        int port = LoopbackPort.available(0, SETTING);

        assertThat(LoopbackPort.available(port, SETTING)).isEqualTo(port);
    }

    @Test
    void a_taken_port_is_named_with_its_setting() throws IOException {
        try (var server = new ServerSocket()) {
            server.bind(LoopbackPort.address(0));
            int taken = server.getLocalPort();

            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> LoopbackPort.available(taken, SETTING))
                    .withMessage("Port %d (%s) is taken by another process.", taken, SETTING)
                    .satisfies(e -> assertThat(e.remedy()).contains("--" + SETTING));
        }
    }
}
