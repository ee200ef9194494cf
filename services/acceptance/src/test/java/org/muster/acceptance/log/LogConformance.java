package org.muster.acceptance.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Muster relies on when it appends facts and reads them again. */
interface LogConformance extends LogUnderTest {

    @Test
    default void the_records_of_a_key_are_read_in_the_order_of_their_acknowledgement()
            throws Exception {
        var topic = topic(3, Map.of());
        var keys = List.of("SDN", "TUR", "SYR", "XKX");
        try (var producer = producer()) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (int i = 0; i < 200; i++) {
                var key = keys.get(i % keys.size());
                sent.add(producer.send(new ProducerRecord<>(topic, key, String.valueOf(i))));
            }
            for (var acknowledgement : sent) {
                assertThat(acknowledgement.get().hasOffset()).isTrue();
            }
        }

        try (var consumer = member("order-" + topic, "one")) {
            consumer.subscribe(List.of(topic));
            var read = Reading.atLeast(200, consumer);

            assertThat(read).hasSize(200);
            for (String key : keys) {
                assertThat(read)
                        .filteredOn(record -> record.key().equals(key))
                        .extracting(record -> Integer.valueOf(record.value()))
                        .hasSize(50)
                        .isSorted();
            }
        }
    }

    @Test
    default void a_tombstone_on_a_compacted_topic_is_read() throws Exception {
        var topic = topic(1, Map.of("cleanup.policy", "compact"));
        append(topic, "p1", "Chief of Mission");
        append(topic, "p2", "Resource Management Officer");
        append(topic, "p1", null);

        try (var consumer = member("people-" + topic, "one")) {
            consumer.subscribe(List.of(topic));
            var last = Reading.atLeast(3, consumer).getLast();

            assertThat(last.key()).isEqualTo("p1");
            assertThat(last.value()).isNull();
        }
    }

    @Test
    default void a_group_goes_on_after_its_last_commit() throws Exception {
        var topic = topic(1, Map.of());
        for (int i = 0; i < 15; i++) {
            append(topic, "SDN", String.valueOf(i));
        }
        var group = "resume-" + topic;

        try (var first = member(group, "one")) {
            first.subscribe(List.of(topic));
            Reading.atLeast(10, first);
            first.commitSync();
            Reading.atLeast(5, first);
        }

        try (var second = member(group, "one")) {
            second.subscribe(List.of(topic));
            assertThat(Reading.atLeast(5, second))
                    .extracting(record -> record.value())
                    .containsExactly("10", "11", "12", "13", "14");
        }
    }

    @Test
    default void a_member_that_comes_back_under_its_name_disturbs_nobody() throws Exception {
        var topic = topic(2, Map.of());
        var group = "static-" + topic;
        try (var staying = member(group, "a")) {
            staying.subscribe(List.of(topic));
            var leaving = member(group, "b");
            try (leaving) {
                leaving.subscribe(List.of(topic));
                Reading.untilShared(staying, leaving);
            }
            var before = staying.groupMetadata().generationId();

            try (var back = member(group, "b")) {
                back.subscribe(List.of(topic));
                Reading.untilShared(staying, back);
                staying.poll(Duration.ofMillis(200));

                assertThat(staying.groupMetadata().generationId()).isEqualTo(before);
                assertThat(staying.assignment()).hasSize(1);
            }
        }
    }

    @Test
    default void a_topic_that_is_there_is_not_made_again() throws Exception {
        var topic = topic(1, Map.of());
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var again = admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(again::get)
                    .withCauseInstanceOf(TopicExistsException.class);
        }
    }

    @Test
    default void a_record_of_a_megabyte_less_its_envelope_is_taken() throws Exception {
        var topic = topic(1, Map.of());
        var value = "x".repeat(1_000_000);
        append(topic, "SDN", value);

        try (var consumer = member("big-" + topic, "one")) {
            consumer.subscribe(List.of(topic));
            assertThat(Reading.atLeast(1, consumer).getFirst().value()).isEqualTo(value);
        }
    }

    private void append(String topic, String key, @Nullable String value)
            throws ExecutionException, InterruptedException {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }
}
