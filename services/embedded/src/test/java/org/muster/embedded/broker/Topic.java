package org.muster.embedded.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition, as a client of a broker sees it. */
public record Topic(String bootstrapServers, String name) {

    public void create() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    String cluster() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return admin.describeCluster().clusterId().get();
        }
    }

    void append(String key, List<String> values) throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(name, key, value)).get();
            }
        }
    }

    /** A producer that returns from a send when the broker has the record. */
    public KafkaProducer<String, String> producer() {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        // a broker that is gone is not waited for
                        "max.block.ms",
                        1_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** All values from the first to the last there is now. */
    public List<String> values() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        var partition = new TopicPartition(name, 0);
        var values = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end =
                    Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }
}
