package org.muster.acceptance.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.awaitility.Awaitility;

/** Reads until what is expected has come. */
final class Reading {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Reading() {}

    /** At least so many records, in the order of their arrival. */
    static List<ConsumerRecord<String, String>> atLeast(
            int count, KafkaConsumer<String, String> consumer) {
        var read = new ArrayList<ConsumerRecord<String, String>>();
        var end = System.nanoTime() + LONGEST.toNanos();
        while (read.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Only %d of %d records came".formatted(read.size(), count));
            }
            consumer.poll(Duration.ofMillis(200)).forEach(read::add);
        }
        return read;
    }

    /** Polls both members until each has a partition. */
    static void untilShared(
            KafkaConsumer<String, String> one, KafkaConsumer<String, String> other) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(LONGEST)
                .until(
                        () -> {
                            one.poll(Duration.ofMillis(100));
                            other.poll(Duration.ofMillis(100));
                            return !one.assignment().isEmpty() && !other.assignment().isEmpty();
                        });
    }
}
