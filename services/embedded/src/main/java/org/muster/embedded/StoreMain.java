package org.muster.embedded;

import org.muster.embedded.directory.DataDirectory;
import org.muster.embedded.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the store alone as a process of its own, beside a broker that is another one.
 *
 * <p>For instance {@code --muster.data=data/store --muster.embedded.store-port=27017}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedSettings.class)
public class StoreMain {

    private static final Logger log = LoggerFactory.getLogger(StoreMain.class);

    /** Starts it; a refusal to start is printed with its remedy and ends the process with 1. */
    public static void main(String[] args) {
        var context =
                new SpringApplicationBuilder(StoreMain.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .properties(EmbeddedMain.settings())
                        .run(args);
        log.info("Store {}", context.getBean(EmbeddedStore.class).uri());
    }

    @Bean
    DataDirectory dataDirectory(EmbeddedSettings settings) {
        return DataDirectory.take(settings.directory());
    }

    @Bean
    EmbeddedStore embeddedStore(DataDirectory directory, EmbeddedSettings settings) {
        return EmbeddedStore.start(directory.store(), settings.embedded().storePort());
    }
}
