package org.muster.embedded;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Runs the broker and the store as a process of their own, until it is told to stop.
 *
 * <p>For instance {@code --muster.data=data --muster.embedded.broker-port=9092
 * --muster.embedded.store-port=27017}. The last line of the log says where both listen.
 */
public final class EmbeddedMain {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMain.class);

    private EmbeddedMain() {}

    /** Starts both; a refusal to start is printed with its remedy and ends the process with 1. */
    public static void main(String[] args) {
        var context =
                new SpringApplicationBuilder(EmbeddedInfrastructureConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .properties(settings())
                        .run(args);
        var infrastructure = context.getBean(EmbeddedInfrastructure.class);
        log.info(
                "Broker {}, store {}",
                infrastructure.bootstrapServers(),
                infrastructure.mongoUri());
    }

    static Map<String, Object> settings() {
        return Map.of(
                "spring.main.keep-alive", true,
                "logging.level.org.apache.kafka", "ERROR",
                "logging.level.kafka", "ERROR",
                "logging.level.state.change.logger", "ERROR",
                "logging.level.de.bwaldvogel.mongo", "WARN",
                "logging.level.org.springframework.context.annotation", "ERROR");
    }
}
