package org.muster.contract.topic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How records that cannot be read or told are set aside: as they were, under their key, with the
 * reason and where they stood in the headers. One that was replayed in vain carries the id of the
 * letter that it is.
 */
public final class SetAside {
    /** The topics that set records aside. */
    public static final List<String> SOURCES =
            List.of(Topics.EVENTS, Topics.REMINDERS, Topics.PEOPLE);

    private static final String REASON = "reason";
    private static final String POSITION = "position";
    private static final String LETTER = "letter";

    private SetAside() {}

    /** The record as it is set aside. */
    public static ProducerRecord<String, byte[]> of(
            ConsumerRecord<String, byte[]> record, String reason) {
        ProducerRecord<String, byte[]> dead =
                new ProducerRecord<>(
                        Topics.deadLetters(record.topic()), record.key(), record.value());
        dead.headers().add(REASON, bytes(reason));
        dead.headers().add(POSITION, bytes(record.partition() + ":" + record.offset()));
        Header letter = record.headers().lastHeader(LETTER);
        if (letter != null) dead.headers().add(letter);
        return dead;
    }

    /** A letter as it goes to its topic again. */
    public static ProducerRecord<String, byte[]> again(
            String topic, @Nullable String key, byte @Nullable [] value, String letter) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        record.headers().add(LETTER, bytes(letter));
        return record;
    }

    /** Why a letter was set aside. */
    public static String reason(ConsumerRecord<String, byte[]> dead) {
        return text(dead.headers(), REASON, "not said");
    }

    /** The topic that a letter comes from. */
    public static String source(ConsumerRecord<String, byte[]> dead) {
        return dead.topic().substring(0, dead.topic().length() - Topics.DEAD.length());
    }

    /**
     * What a letter is called: by the place where its record stood first; the same place twice is
     * the same letter.
     */
    public static String letter(ConsumerRecord<String, byte[]> dead) {
        String position =
                text(dead.headers(), POSITION, dead.partition() + ":" + dead.offset() + ":dlt");
        String own = source(dead) + "-" + position.replace(':', '-');
        return text(dead.headers(), LETTER, own);
    }

    /** Whether a letter was replayed and came back. */
    public static boolean replayed(ConsumerRecord<String, byte[]> dead) {
        return dead.headers().lastHeader(LETTER) != null;
    }

    /**
     * What makes letters of the directory about somebody go, when the person is erased: nothing is
     * set aside that holds nothing.
     */
    public static ProducerRecord<String, byte[]> erasing(String person) {
        return new ProducerRecord<>(Topics.deadLetters(Topics.PEOPLE), person, null);
    }

    /** Whether what was set aside under a key is to be forgotten. */
    public static boolean erased(ConsumerRecord<String, byte[]> dead) {
        return dead.value() == null && source(dead).equals(Topics.PEOPLE);
    }

    /**
     * Where in its partition a record stood first: before what was said later and is read already,
     * when it was replayed.
     */
    public static long firstOffset(ConsumerRecord<String, byte[]> record) {
        String letter = text(record.headers(), LETTER, "");
        String offset = letter.substring(letter.lastIndexOf('-') + 1);
        return offset.chars().allMatch(Character::isDigit) && !offset.isEmpty()
                ? Long.parseLong(offset)
                : record.offset();
    }

    private static String text(Headers headers, String name, String otherwise) {
        Header header = headers.lastHeader(name);
        return header == null ? otherwise : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
