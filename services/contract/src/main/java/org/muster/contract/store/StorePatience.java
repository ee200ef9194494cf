package org.muster.contract.store;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A store that is away is waited for a few seconds and not for half a minute, so that whoever asks,
 * and the readiness of the service, hear of it in time.
 */
@Configuration(proxyBeanMethods = false)
public class StorePatience {
    private static final int SECONDS = 4;

    @Bean
    MongoClientSettingsBuilderCustomizer musterStorePatience() {
        return settings ->
                settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS));
    }
}
