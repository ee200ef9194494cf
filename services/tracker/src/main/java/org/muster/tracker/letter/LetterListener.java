package org.muster.tracker.letter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.muster.contract.topic.SetAside;
import org.muster.contract.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.ExponentialBackOff;

/** Follows the topics of dead letters. While the store is away they are read again for ever. */
@Component
class LetterListener {
    private final Letters letters;

    LetterListener(Letters letters, MeterRegistry meters) {
        this.letters = letters;
        for (String topic : SetAside.SOURCES)
            Gauge.builder("muster.dead.letters.waiting", letters, l -> l.count(topic))
                    .tag("topic", topic)
                    .description("Records that were set aside and that nobody has settled")
                    .register(meters);
    }

    @KafkaListener(
            id = "tracker-dead-letters",
            groupId = "muster-tracker-dead-letters",
            topics = {
                Topics.EVENTS + Topics.DEAD,
                Topics.REMINDERS + Topics.DEAD,
                Topics.PEOPLE + Topics.DEAD
            },
            containerFactory = "letterListeners")
    void take(List<ConsumerRecord<String, byte[]>> records) {
        records.forEach(letters::take);
    }

    /** Its own factory: letters wait for the store on a thread of their own. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        ConcurrentKafkaListenerContainerFactory<String, byte[]> letterListeners(
                ConsumerFactory<? super String, ? super byte[]> consumers) {
            ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                    new ConcurrentKafkaListenerContainerFactory<>();
            factory.setConsumerFactory(consumers);
            factory.setBatchListener(true);
            ExponentialBackOff patience = new ExponentialBackOff(500, 2);
            patience.setMaxInterval(10_000);
            factory.setCommonErrorHandler(new DefaultErrorHandler(patience));
            return factory;
        }
    }
}
