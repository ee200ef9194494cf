package org.muster.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What one setting says of others. */
class SettingsTest {
    private final ApplicationContextRunner starts =
            new ApplicationContextRunner()
                    .withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void links_in_mails_lead_to_the_port_of_the_pages_unless_another_address_is_given() {
        starts.withSystemProperties("server.port=9090")
                .run(c -> leadsTo(c, "http://localhost:9090"));
        starts.withSystemProperties("muster.notifier.public-url=https://muster.example.org")
                .run(c -> leadsTo(c, "https://muster.example.org"));
    }

    private static void leadsTo(ApplicationContext started, String address) {
        assertThat(started.getEnvironment().getProperty("muster.notifier.public-url"))
                .isEqualTo(address);
    }
}
