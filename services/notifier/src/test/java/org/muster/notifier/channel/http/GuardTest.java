package org.muster.notifier.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:127.0.0.1"
            })
    void what_is_inside_is_never_asked(String address) throws Exception {
        assertThat(Guard.inside(InetAddress.getByName(address))).isTrue();
        assertThat(Guard.outside(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:4860:4860::8888"})
    void what_is_outside_may_be_asked(String address) throws Exception {
        assertThat(Guard.inside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void a_name_of_this_machine_is_inside() throws Exception {
        assertThat(Guard.outside("localhost")).isFalse();
    }
}
