package org.muster.reporting.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

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
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.FollowedPositions;
import org.muster.contract.person.Person;
import org.muster.contract.topic.SetAside;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * The directory of people: a compacted topic that a tombstone erases from, and a view of it that
 * can be built again.
 */
@Component
public class Directory implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(Directory.class);

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
        long at = send(person.id(), MusterJson.mapper().writeValueAsBytes(person));
        show(person, at);
    }

    /** Erases a person, and what could not be read about them; the log has acknowledged it. */
    public void erase(PersonId id) {
        send(id, null);
        send(SetAside.erasing(id.value()));
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
        else if (!outdated(record)) read(record).ifPresent(p -> show(p, record.offset()));
        positions.reached(record);
    }

    /** What cannot be read is passed over; the notifier sets it aside. */
    private static Optional<Person> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(MusterJson.mapper().readValue(record.value(), Person.class));
        } catch (JacksonException e) {
            log.warn(
                    "Passed over an entry of the directory at partition {} offset {}",
                    record.partition(),
                    record.offset());
            return Optional.empty();
        }
    }

    /** Whether it was replayed, and something was said of the person since. */
    private boolean outdated(ConsumerRecord<String, byte[]> record) {
        long first = SetAside.firstOffset(record);
        return first < record.offset()
                && people.countDocuments(and(eq("_id", record.key()), gt("offset", first))) > 0;
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> given, ConsumerSeekCallback consumer) {
        positions.takeUp(given.keySet(), consumer);
    }

    private void show(Person person, long offset) {
        Document document =
                new Document("_id", person.id().value())
                        .append("offset", offset)
                        .append(
                                "country",
                                person.country() == null ? "" : person.country().alpha3())
                        .append(
                                "person",
                                Document.parse(MusterJson.mapper().writeValueAsString(person)));
        people.replaceOne(
                eq("_id", person.id().value()), document, new ReplaceOptions().upsert(true));
    }

    private long send(PersonId id, byte @Nullable [] value) {
        return send(new ProducerRecord<>(Topics.PEOPLE, id.value(), value));
    }

    /** Where it stands in the log. */
    private long send(ProducerRecord<String, byte[]> record) {
        try {
            return kafka.send(record).get(25, TimeUnit.SECONDS).getRecordMetadata().offset();
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
