package org.muster.contract.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SetAsideTest {
    private static final byte[] BODY = "?".getBytes(UTF_8);

    @Test
    void a_letter_is_called_by_where_its_record_stood_and_says_why() {
        ConsumerRecord<String, byte[]> dead =
                read(SetAside.of(new ConsumerRecord<>(Topics.EVENTS, 3, 17, "SDN", BODY), "odd"));
        assertThat(SetAside.letter(dead)).isEqualTo("coordination.events-3-17");
        assertThat(SetAside.source(dead)).isEqualTo(Topics.EVENTS);
        assertThat(SetAside.reason(dead)).isEqualTo("odd");
        assertThat(SetAside.replayed(dead)).isFalse();
        assertThat(dead.value()).isEqualTo(BODY);
    }

    @Test
    void one_that_comes_back_is_the_same_letter() {
        ConsumerRecord<String, byte[]> again =
                read(SetAside.again(Topics.EVENTS, "SDN", BODY, "coordination.events-3-17"));
        ConsumerRecord<String, byte[]> dead = read(SetAside.of(again, "still odd"));
        assertThat(SetAside.letter(dead)).isEqualTo("coordination.events-3-17");
        assertThat(SetAside.replayed(dead)).isTrue();
    }

    @Test
    void a_replayed_record_says_where_it_stood_first_and_any_other_where_it_stands() {
        assertThat(SetAside.firstOffset(new ConsumerRecord<>(Topics.PEOPLE, 3, 17, "p1", BODY)))
                .isEqualTo(17);
        assertThat(
                        SetAside.firstOffset(
                                read(
                                        SetAside.again(
                                                Topics.PEOPLE,
                                                "p1",
                                                BODY,
                                                "coordination.people-3-17"))))
                .isEqualTo(17);
        assertThat(
                        SetAside.firstOffset(
                                read(
                                        SetAside.again(
                                                Topics.PEOPLE,
                                                "p1",
                                                BODY,
                                                "coordination.people-0-5-dlt"))))
                .as("one whose place is not known")
                .isEqualTo(99);
    }

    @Test
    void letters_of_the_directory_go_with_whom_they_are_about_and_others_never() {
        assertThat(SetAside.erased(read(SetAside.erasing("p1")))).isTrue();
        ConsumerRecord<String, byte[]> entry =
                new ConsumerRecord<>(Topics.PEOPLE, 0, 5, "p1", BODY);
        assertThat(SetAside.erased(read(SetAside.of(entry, "odd")))).isFalse();
        ConsumerRecord<String, byte[]> empty =
                new ConsumerRecord<>(Topics.EVENTS, 0, 5, "SDN", null);
        assertThat(SetAside.erased(read(SetAside.of(empty, "odd")))).isFalse();
    }

    private static ConsumerRecord<String, byte[]> read(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> read =
                new ConsumerRecord<>(sent.topic(), 0, 99, sent.key(), sent.value());
        sent.headers().forEach(read.headers()::add);
        return read;
    }
}
