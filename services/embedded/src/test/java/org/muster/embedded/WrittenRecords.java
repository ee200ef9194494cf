package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.muster.embedded.broker.Topic;

/** Records that are appended until the broker is gone, and those that it acknowledged. */
final class WrittenRecords {

    private static final String TOPIC = "kill";

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();

    int acknowledged() {
        return acknowledged.size();
    }

    void makeTopic(String bootstrapServers) throws ExecutionException, InterruptedException {
        new Topic(bootstrapServers, TOPIC).create();
    }

    void writeUntil(AtomicBoolean killed, String bootstrapServers) {
        var producer = new Topic(bootstrapServers, TOPIC).producer();
        try {
            while (!killed.get()) {
                var value = String.valueOf(sent.getAndIncrement());
                var unused =
                        producer.send(
                                new ProducerRecord<>(TOPIC, "SDN", value),
                                (metadata, failure) -> {
                                    if (failure == null) {
                                        acknowledged.add(value);
                                    }
                                });
                LockSupport.parkNanos(200_000);
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    /** Each acknowledged record is there once, in the order of the acknowledgements. */
    void verify(String bootstrapServers) {
        var values = new Topic(bootstrapServers, TOPIC).values();
        assertThat(values).doesNotHaveDuplicates();
        var there = new LinkedHashSet<>(values);
        there.retainAll(new HashSet<>(acknowledged));
        assertThat(List.copyOf(there)).isEqualTo(List.copyOf(acknowledged));
    }
}
