package org.muster.embedded;

import com.mongodb.ConnectionString;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the broker and the store with the application context and tells Spring Boot's clients
 * where they are.
 *
 * <p>Each client is made from these connection details. So both run before the first client asks,
 * and stop after the last client has closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedSettings.class)
public class EmbeddedInfrastructureConfiguration {

    @Bean
    EmbeddedInfrastructure embeddedInfrastructure(EmbeddedSettings settings) {
        return EmbeddedInfrastructure.start(settings);
    }

    @Bean
    KafkaConnectionDetails embeddedKafkaConnection(EmbeddedInfrastructure infrastructure) {
        return () -> List.of(infrastructure.bootstrapServers());
    }

    @Bean
    MongoConnectionDetails embeddedMongoConnection(EmbeddedInfrastructure infrastructure) {
        return () -> new ConnectionString(infrastructure.mongoUri());
    }
}
