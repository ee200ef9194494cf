package org.muster.tracker;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.muster.contract.topic.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** The parts that come from outside: database, topics, clock, listener. */
@Configuration(proxyBeanMethods = false)
class TrackerWiring {
    private static final Logger log = LoggerFactory.getLogger(TrackerWiring.class);

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
                                Topics.people(settings.partitions(), settings.replicas()),
                                Topics.reminders(settings.partitions(), settings.replicas()))
                        .flatMap(List::stream)
                        .toArray(NewTopic[]::new));
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
            ConsumerFactory<? super String, ? super byte[]> consumers,
            ConsumerAwareRebalanceListener assignment,
            TrackerSettings settings) {
        ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.setConcurrency(settings.consumers());
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        factory.getContainerProperties().setConsumerRebalanceListener(assignment);
        ExponentialBackOff patience = new ExponentialBackOff(500, 2);
        patience.setMaxInterval(10_000);
        DefaultErrorHandler waiting = new DefaultErrorHandler(patience);
        waiting.setRetryListeners(new Waiting());
        factory.setCommonErrorHandler(waiting);
        return factory;
    }

    /** Says why nothing is folded, in one line for each attempt. */
    private static final class Waiting implements RetryListener {
        @Override
        public void failedDelivery(
                ConsumerRecord<?, ?> record, @Nullable Exception e, int attempt) {}

        @Override
        public void failedDelivery(
                ConsumerRecords<?, ?> records, @Nullable Exception e, int attempt) {
            Object cause = e == null ? "?" : NestedExceptionUtils.getMostSpecificCause(e);
            log.warn(
                    "Could not fold {} records (attempt {}), trying again: {}",
                    records.count(),
                    attempt,
                    cause.toString());
        }
    }
}
