package org.muster.notifier.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
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
    void an_entry_that_cannot_be_read_holds_up_nobody_else() {
        Person other =
                new Person(
                        new PersonId("p2"),
                        "Example Other",
                        null,
                        null,
                        Language.FR,
                        CountryCode.of("SDN"),
                        Set.of(),
                        false);
        byte[] readable = MusterJson.mapper().writeValueAsBytes(other);
        kafka.send(Topics.PEOPLE, "p2", "{".getBytes(StandardCharsets.UTF_8)).join();
        kafka.send(Topics.PEOPLE, "p2", readable).join();
        await().untilAsserted(() -> assertThat(people.find(other.id())).contains(other));
    }
}
