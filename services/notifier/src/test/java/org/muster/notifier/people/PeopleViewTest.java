package org.muster.notifier.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.topic.SetAside;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

@SpringBootTest(
        classes = NotifierApplication.class,
        properties = "spring.config.name=notifier",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TemporaryInfrastructureConfiguration.class)
class PeopleViewTest {
    private static final Person OFFICER =
            new Person(
                    new PersonId("p1"),
                    "Example Officer",
                    null,
                    null,
                    Language.EN,
                    CountryCode.of("SDN"),
                    Set.of(),
                    false);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ConsumerFactory<String, byte[]> consumers;
    @Autowired private PeopleView people;
    @Autowired private KafkaListenerEndpointRegistry listeners;

    @Autowired
    @Qualifier("notifierDatabase")
    private MongoDatabase database;

    @Test
    void a_view_that_was_dropped_is_built_again_when_the_topic_is_taken_up() {
        byte[] officer = MusterJson.mapper().writeValueAsBytes(OFFICER);
        kafka.send(Topics.PEOPLE, "p1", officer).join();
        var followed = database.getCollection("people-positions");
        await().until(() -> followed.countDocuments() > 0);
        var listener = requireNonNull(listeners.getListenerContainer("notifier-people"));
        listener.stop();
        database.drop();
        assertThat(people.find(OFFICER.id())).isEmpty();
        listener.start();
        await().untilAsserted(() -> assertThat(people.find(OFFICER.id())).contains(OFFICER));
    }

    @Test
    void an_entry_that_cannot_be_read_is_set_aside_with_a_reason_that_names_nobody() {
        String broken = "{\"id\":\"p2\",\"name\":\"Secret Name\",\"language\":\"Klingon\"}";
        says("p2", broken);
        says("no id at all!", "{}");
        says("p2b", MusterJson.mapper().writeValueAsString(named("p2", "Under another key")));
        Person other = named("p2", "Example Other");
        says("p2", MusterJson.mapper().writeValueAsString(other));
        await().untilAsserted(() -> assertThat(people.find(other.id())).contains(other));
        assertThat(people.find(new PersonId("p2b"))).isEmpty();

        await().untilAsserted(() -> assertThat(letters("p2")).hasSize(1));
        ConsumerRecord<String, byte[]> letter = letters("p2").getFirst();
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo(broken);
        assertThat(SetAside.reason(letter))
                .contains("not a person of the directory", "language")
                .doesNotContain("Secret", "Klingon");
        assertThat(letters("no id at all!")).hasSize(1);
        assertThat(SetAside.reason(letters("p2b").getFirst())).contains("key");
    }

    @Test
    void a_replayed_entry_counts_unless_something_was_said_of_the_person_since() {
        Person first = named("p3", "First");
        RecordMetadata at = says("p3", "{");
        kafka.send(again("p3", first, at)).join();
        await().untilAsserted(() -> assertThat(people.find(first.id())).contains(first));

        Person later = named("p3", "Later");
        says("p3", MusterJson.mapper().writeValueAsString(later));
        kafka.send(again("p3", first, at)).join();
        RecordMetadata end = says("p3", "{");
        await().untilAsserted(
                        () ->
                                assertThat(letters("p3"))
                                        .anyMatch(l -> l.timestamp() >= end.timestamp()));
        assertThat(people.find(first.id())).contains(later);
    }

    private static ProducerRecord<String, byte[]> again(
            String key, Person person, RecordMetadata at) {
        String letter = Topics.PEOPLE + "-" + at.partition() + "-" + at.offset();
        byte[] value = MusterJson.mapper().writeValueAsBytes(person);
        return SetAside.again(Topics.PEOPLE, key, value, letter);
    }

    private RecordMetadata says(String key, String entry) {
        byte[] value = entry.getBytes(StandardCharsets.UTF_8);
        return kafka.send(Topics.PEOPLE, key, value).join().getRecordMetadata();
    }

    private static Person named(String id, String name) {
        return new Person(
                new PersonId(id),
                name,
                null,
                null,
                Language.FR,
                CountryCode.of("SDN"),
                Set.of(),
                false);
    }

    /** What was set aside under a key, in its order. */
    private List<ConsumerRecord<String, byte[]>> letters(String key) {
        TopicPartition only = new TopicPartition(Topics.deadLetters(Topics.PEOPLE), 0);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("letters", "reader")) {
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = requireNonNull(consumer.endOffsets(List.of(only)).get(only));
            while (consumer.position(only) < end)
                for (ConsumerRecord<String, byte[]> r : consumer.poll(Duration.ofMillis(100)))
                    if (key.equals(r.key())) found.add(r);
        }
        return found;
    }
}
