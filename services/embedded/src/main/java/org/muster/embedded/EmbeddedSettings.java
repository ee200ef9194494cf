package org.muster.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded broker and store keep their data, and where they listen.
 *
 * @param data {@code muster.data}, the data directory; {@code data} beside the working directory
 *     unless set
 * @param embedded {@code muster.embedded.*}
 */
@ConfigurationProperties("muster")
public record EmbeddedSettings(@DefaultValue("data") String data, @DefaultValue Ports embedded) {

    /**
     * Ports on 127.0.0.1; 0 takes a free one.
     *
     * @param brokerPort {@code muster.embedded.broker-port}
     * @param storePort {@code muster.embedded.store-port}
     */
    public record Ports(@DefaultValue("0") int brokerPort, @DefaultValue("0") int storePort) {}

    /** Settings for a directory, with free ports. */
    public static EmbeddedSettings on(Path directory) {
        return new EmbeddedSettings(directory.toString(), new Ports(0, 0));
    }

    Path directory() {
        return Path.of(data);
    }
}
