package org.muster.notifier.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
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
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        this.people = database.getCollection("people");
        this.positions = new FollowedPositions(database);
        this.events = events;
        people.createIndex(ascending("regions"));
        people.createIndex(ascending("headquarters"));
        people.createIndex(ascending("watching"));
        people.createIndex(ascending("unreached"));
        Gauge.builder("muster.people.unreached", this, PeopleView::unreached)
                .description("People of the directory whom no mail reaches")
                .register(meters);
    }

    /** Somebody was erased from the directory: everything kept for them goes too. */
    public record PersonErased(PersonId person) {}

    /** Somebody is not as before in the directory. */
    public record PersonChanged(PersonId person) {}

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.find(eq("_id", id.value())).first())
                .map(PeopleView::read);
    }

    /** Those of these whom the directory knows. */
    public Map<PersonId, Person> among(Collection<PersonId> ids) {
        Set<String> asked = ids.stream().map(PersonId::value).collect(Collectors.toSet());
        Map<PersonId, Person> known = new HashMap<>();
        if (asked.isEmpty()) return known;
        for (Document d : people.find(in("_id", asked))) {
            Person person = read(d);
            known.put(person.id(), person);
        }
        return known;
    }

    /** The thematic specialists of any of the regional offices. */
    public List<Person> specialists(Set<String> regions) {
        return sorted(in("regions", regions));
    }

    /** The desk at headquarters. */
    public List<Person> headquarters() {
        return sorted(eq("headquarters", true));
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
        document.put("unreached", !person.reachedByMail());
        document.put("watching", !person.wishes().watches().isEmpty());
        people.replaceOne(
                eq("_id", person.id().value()), document, new ReplaceOptions().upsert(true));
        events.publishEvent(new PersonChanged(person.id()));
    }

    /** Those who want to hear of something beside their own duties. */
    public List<Person> watchers() {
        return sorted(eq("watching", true));
    }

    private long unreached() {
        return people.countDocuments(eq("unreached", true));
    }

    private List<Person> sorted(Bson which) {
        List<Person> found = people.find(which).map(PeopleView::read).into(new ArrayList<>());
        found.sort(Comparator.comparing(Person::id));
        return found;
    }

    private static Person read(Document document) {
        return MusterJson.mapper().readValue(document.toJson(), Person.class);
    }
}
