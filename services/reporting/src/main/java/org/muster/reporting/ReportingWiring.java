package org.muster.reporting;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.muster.contract.topic.Topics;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The parts that come from outside: database, topics, clock. */
@Configuration(proxyBeanMethods = false)
class ReportingWiring {

    @Bean
    MongoDatabase reportingDatabase(MongoClient client, ReportingSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    KafkaAdmin.NewTopics reportingTopics(ReportingSettings settings) {
        return new KafkaAdmin.NewTopics(
                Stream.concat(
                                Topics.events(settings.partitions(), settings.replicas()).stream(),
                                Topics.people(settings.partitions(), settings.replicas()).stream())
                        .toArray(NewTopic[]::new));
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock reportingClock() {
        return Clock.systemUTC();
    }
}
