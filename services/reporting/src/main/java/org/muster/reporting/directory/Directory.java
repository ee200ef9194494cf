package org.muster.reporting.directory;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.FollowedPositions;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * The directory of people: a compacted topic that a tombstone erases from, and a view of it that
 * can be built again.
 */
@Component
public class Directory implements ConsumerSeekAware {
    private final KafkaTemplate<String, byte[]> kafka;
    private final MongoCollection<Document> people;
    private final FollowedPositions positions;

    Directory(
            KafkaTemplate<String, byte[]> kafka,
            @Qualifier("reportingDatabase") MongoDatabase database) {
        this.kafka = kafka;
        this.people = database.getCollection("people");
        this.positions = new FollowedPositions(database);
        people.createIndex(Indexes.ascending("country"));
    }

    /** Creates or changes a person; on return the log has acknowledged it. */
    public void put(Person person) {
        send(person.id(), MusterJson.mapper().writeValueAsBytes(person));
        show(person);
    }

    /** Erases a person; on return the log has acknowledged it. */
    public void erase(PersonId id) {
        send(id, null);
        people.deleteOne(eq("_id", id.value()));
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.find(eq("_id", id.value())).first()).map(Directory::read);
    }

    List<Person> of(@Nullable CountryCode country) {
        List<Person> found = new ArrayList<>();
        String key = country == null ? "" : country.alpha3();
        for (Document d : people.find(eq("country", key))) found.add(read(d));
        found.sort(Comparator.comparing(Person::name).thenComparing(Person::id));
        return found;
    }

    @KafkaListener(
            id = "reporting-people",
            groupId = "muster-reporting",
            topics = Topics.PEOPLE,
            batch = "false",
            properties = "group.instance.id=${muster.reporting.instance:reporting-1}")
    void follow(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) people.deleteOne(eq("_id", record.key()));
        else show(MusterJson.mapper().readValue(record.value(), Person.class));
        positions.reached(record);
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> given, ConsumerSeekCallback consumer) {
        positions.takeUp(given.keySet(), consumer);
    }

    private void show(Person person) {
        Document document =
                new Document("_id", person.id().value())
                        .append(
                                "country",
                                person.country() == null ? "" : person.country().alpha3())
                        .append(
                                "person",
                                Document.parse(MusterJson.mapper().writeValueAsString(person)));
        people.replaceOne(
                eq("_id", person.id().value()), document, new ReplaceOptions().upsert(true));
    }

    private void send(PersonId id, byte @Nullable [] value) {
        try {
            kafka.send(Topics.PEOPLE, id.value(), value).get(25, TimeUnit.SECONDS);
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            throw Refused.unavailable("The log is away for now, so nothing was changed; try again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.unavailable("The log is away for now, so nothing was changed; try again");
        }
    }

    private static Person read(Document document) {
        return MusterJson.mapper()
                .readValue(document.get("person", Document.class).toJson(), Person.class);
    }
}
