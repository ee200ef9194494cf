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

    private static ConsumerRecord<String, byte[]> read(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> read =
                new ConsumerRecord<>(sent.topic(), 0, 99, sent.key(), sent.value());
        sent.headers().forEach(read.headers()::add);
        return read;
    }
}
