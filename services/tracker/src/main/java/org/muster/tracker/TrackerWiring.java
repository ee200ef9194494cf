package org.muster.tracker;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.topic.Topics;
import org.muster.core.catalogue.Catalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The parts that come from outside: database, topics, clock, catalogue, listener. */
@Configuration(proxyBeanMethods = false)
class TrackerWiring {

    @Bean
    MongoDatabase trackerDatabase(MongoClient client, TrackerSettings settings) {
        return client.getDatabase(settings.database());
    }

    /** What it reads is declared too, so that it may start first. */
    @Bean
    KafkaAdmin.NewTopics trackerTopics(TrackerSettings settings) {
        return new KafkaAdmin.NewTopics(
                Stream.of(
                                Topics.events(settings.partitions(), settings.replicas()),
                                Topics.reminders(settings.partitions(), settings.replicas()))
                        .flatMap(List::stream)
                        .toArray(NewTopic[]::new));
    }

    @Bean
    Catalogue trackerCatalogue() {
        return CatalogueYaml.bundled();
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock trackerClock() {
        return Clock.systemUTC();
    }

    /**
     * While the store is away the batch is tried again for ever: the tracker stops at its position
     * (decision 5).
     */
    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> trackerListeners(
            ConsumerFactory<? super String, ? super byte[]> consumers, TrackerSettings settings) {
        ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.setConcurrency(settings.consumers());
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        factory.getContainerProperties().setIdlePartitionEventInterval(500L);
        factory.getContainerProperties().setPollTimeout(500);
        ExponentialBackOff patience = new ExponentialBackOff(500, 2);
        patience.setMaxInterval(10_000);
        factory.setCommonErrorHandler(new DefaultErrorHandler(patience));
        return factory;
    }
}
