package org.muster.notifier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.muster.contract.topic.Topics;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The parts that come from outside: database, topics, clock. */
@Configuration(proxyBeanMethods = false)
class NotifierWiring {

    @Bean
    MongoDatabase notifierDatabase(MongoClient client, NotifierSettings settings) {
        return client.getDatabase(settings.database());
    }

    /** What it reads is declared too, so that it may start first. */
    @Bean
    KafkaAdmin.NewTopics notifierTopics(NotifierSettings settings) {
        return new KafkaAdmin.NewTopics(
                Stream.of(
                                Topics.people(settings.partitions(), settings.replicas()),
                                Topics.reminders(settings.partitions(), settings.replicas()),
                                Topics.deliveries(settings.partitions(), settings.replicas()))
                        .flatMap(java.util.List::stream)
                        .toArray(NewTopic[]::new));
    }

    /** While the store is away reminders are read again for ever: none is passed over. */
    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> notifierListeners(
            ConsumerFactory<? super String, ? super byte[]> consumers) {
        ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        // what is read again changes nothing, so that the next reminder need not wait for it
        factory.getContainerProperties().setSyncCommits(false);
        ExponentialBackOff patience = new ExponentialBackOff(500, 2);
        patience.setMaxInterval(10_000);
        factory.setCommonErrorHandler(new DefaultErrorHandler(patience));
        factory.getContainerProperties().setIdleEventInterval(1000L);
        return factory;
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock notifierClock() {
        return Clock.systemUTC();
    }
}
