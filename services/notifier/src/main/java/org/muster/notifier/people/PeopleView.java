package org.muster.notifier.people;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.FollowedPositions;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/** The people of the directory. */
@Component
public class PeopleView implements ConsumerSeekAware {
    private final MongoCollection<Document> people;
    private final FollowedPositions positions;
    private final ApplicationEventPublisher events;

    PeopleView(
            @Qualifier("notifierDatabase") MongoDatabase database,
            ApplicationEventPublisher events) {
        this.people = database.getCollection("people");
        this.positions = new FollowedPositions(database);
        this.events = events;
    }

    /** Somebody was erased from the directory: everything kept for them goes too. */
    public record PersonErased(PersonId person) {}

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.find(eq("_id", id.value())).first())
                .map(PeopleView::read);
    }

    /** The thematic specialists of any of the regional offices. */
    public List<Person> specialists(Set<String> regions) {
        return all().stream()
                .filter(p -> p.regions().stream().anyMatch(regions::contains))
                .toList();
    }

    /** The desk at headquarters. */
    public List<Person> headquarters() {
        return all().stream().filter(Person::headquarters).toList();
    }

    @KafkaListener(
            id = "notifier-people",
            groupId = "muster-notifier-people",
            topics = Topics.PEOPLE,
            batch = "false",
            properties = "group.instance.id=${muster.notifier.instance:notifier-1}")
    void follow(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) erase(record.key());
        else show(MusterJson.mapper().readValue(record.value(), Person.class));
        positions.reached(record);
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> given, ConsumerSeekCallback consumer) {
        positions.takeUp(given.keySet(), consumer);
    }

    private void erase(String id) {
        people.deleteOne(eq("_id", id));
        events.publishEvent(new PersonErased(new PersonId(id)));
    }

    private void show(Person person) {
        Document document = Document.parse(MusterJson.mapper().writeValueAsString(person));
        document.put("_id", person.id().value());
        people.replaceOne(
                eq("_id", person.id().value()), document, new ReplaceOptions().upsert(true));
    }

    private List<Person> all() {
        List<Person> all = new ArrayList<>();
        for (Document d : people.find()) all.add(read(d));
        all.sort(Comparator.comparing(Person::id));
        return all;
    }

    private static Person read(Document document) {
        return MusterJson.mapper().readValue(document.toJson(), Person.class);
    }
}
