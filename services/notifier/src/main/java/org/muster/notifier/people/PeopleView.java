package org.muster.notifier.people;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.FollowedPositions;
import org.muster.contract.person.Person;
import org.muster.contract.topic.SetAside;
import org.muster.contract.topic.Topics;
import org.muster.core.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** The people of the directory. */
@Component
public class PeopleView implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(PeopleView.class);

    /** The whole of it as it is read; the fields beside it are looked for. */
    private static final String ENTRY = "entry";

    /**
     * Who is asked for with every reminder. What is read here of a change counts at once; what
     * another instance reads of it, after this time.
     */
    private static final Duration GOOD = Duration.ofSeconds(1);

    private final MongoCollection<Document> people;
    private final LoadingCache<Bson, List<Person>> groups =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(500).build(this::sorted);
    private final FollowedPositions positions;
    private final ApplicationEventPublisher events;
    private final KafkaTemplate<String, byte[]> kafka;
    private final MeterRegistry meters;

    PeopleView(
            @Qualifier("notifierDatabase") MongoDatabase database,
            KafkaTemplate<String, byte[]> kafka,
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        this.people = database.getCollection("people");
        this.positions = new FollowedPositions(database);
        this.events = events;
        this.kafka = kafka;
        this.meters = meters;
        people.createIndex(ascending("regions"));
        people.createIndex(ascending("headquarters"));
        people.createIndex(ascending("watching"));
        people.createIndex(ascending("unreached"));
        Gauge.builder("muster.people.unreached", this, PeopleView::unreached)
                .description("People of the directory whom neither mail nor Teams reaches")
                .register(meters);
    }

    /** Somebody was erased from the directory: everything kept for them goes too. */
    public record PersonErased(PersonId person) {}

    /** These are not as before in the directory. */
    public record PeopleChanged(List<PersonId> people) {
        public PeopleChanged {
            people = List.copyOf(people);
        }
    }

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
        return groups.get(in("regions", regions));
    }

    /** The desk at headquarters. */
    public List<Person> headquarters() {
        return groups.get(eq("headquarters", true));
    }

    @KafkaListener(
            id = "notifier-people",
            groupId = "muster-notifier-people",
            topics = Topics.PEOPLE,
            containerFactory = "notifierListeners",
            properties = "group.instance.id=${muster.notifier.instance:notifier-1}")
    void follow(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Said> latest = new LinkedHashMap<>();
        Map<Integer, ConsumerRecord<?, ?>> last = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            read(record, latest);
            last.put(record.partition(), record);
        }
        write(latest);
        last.values().forEach(positions::reached);
    }

    /** Where nothing more comes, all there is was read, also where the last of it was compacted. */
    @Override
    public void onIdleContainer(Map<TopicPartition, Long> at, ConsumerSeekCallback consumer) {
        at.forEach((partition, next) -> positions.reached(partition.partition(), next));
    }

    /**
     * The last that is said of somebody.
     *
     * @param person null when the person is erased
     */
    private record Said(PersonId id, @Nullable Person person, long offset) {}

    /** An entry that cannot be read is set aside and holds up nobody else. */
    private void read(ConsumerRecord<String, byte[]> record, Map<String, Said> latest) {
        try {
            PersonId id = new PersonId(String.valueOf(record.key()));
            Person person =
                    record.value() == null
                            ? null
                            : MusterJson.mapper().readValue(record.value(), Person.class);
            if (person != null && !person.id().equals(id))
                setAside(record, "its key is not the id of the person");
            else if (!outdated(record, latest.get(id.value())))
                latest.put(id.value(), new Said(id, person, record.offset()));
        } catch (JacksonException e) {
            setAside(record, "it is not a person of the directory" + where(e));
        } catch (IllegalArgumentException e) {
            setAside(record, "its key is not the id of a person");
        }
    }

    /** Where it went wrong, without what stands there: nobody's data are in a reason. */
    private static String where(JacksonException e) {
        String path =
                e instanceof DatabindException d
                        ? d.getPath().stream()
                                .map(r -> String.valueOf(r.getPropertyName()))
                                .collect(Collectors.joining("."))
                        : "";
        TokenStreamLocation at = e.getLocation();
        return (path.isEmpty() ? "" : ", at " + path)
                + (at == null ? "" : ", column " + at.getColumnNr());
    }

    private void setAside(ConsumerRecord<String, byte[]> record, String reason) {
        log.warn(
                "Set aside an entry of the directory at partition {} offset {}",
                record.partition(),
                record.offset());
        kafka.send(SetAside.of(record, reason)).join();
        meters.counter("muster.people.unreadable").increment();
    }

    /** Whether it was replayed, and something was said of the person since. */
    private boolean outdated(ConsumerRecord<String, byte[]> record, @Nullable Said said) {
        long first = SetAside.firstOffset(record);
        if (first >= record.offset()) return false;
        return said != null
                || people.countDocuments(and(eq("_id", record.key()), gt("offset", first))) > 0;
    }

    private void write(Map<String, Said> latest) {
        if (latest.isEmpty()) return;
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<PersonId> changed = new ArrayList<>();
        for (Said said : latest.values()) {
            Person person = said.person();
            if (person == null) writes.add(new DeleteOneModel<>(eq("_id", said.id().value())));
            else {
                writes.add(shown(person, said.offset()));
                changed.add(said.id());
            }
        }
        people.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        groups.invalidateAll();
        for (Said said : latest.values())
            if (said.person() == null) events.publishEvent(new PersonErased(said.id()));
        if (!changed.isEmpty()) events.publishEvent(new PeopleChanged(changed));
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> given, ConsumerSeekCallback consumer) {
        positions.takeUp(given.keySet(), consumer);
    }

    private static WriteModel<Document> shown(Person person, long offset) {
        Document document =
                new Document("_id", person.id().value())
                        .append("offset", offset)
                        .append("regions", List.copyOf(person.regions()))
                        .append("headquarters", person.headquarters())
                        .append("unreached", !person.reached())
                        .append("watching", !person.wishes().watches().isEmpty())
                        .append(ENTRY, MusterJson.mapper().writeValueAsString(person));
        return new ReplaceOneModel<>(
                eq("_id", person.id().value()), document, new ReplaceOptions().upsert(true));
    }

    /** Those who want to hear of something beside their own duties. */
    public List<Person> watchers() {
        return groups.get(eq("watching", true));
    }

    private long unreached() {
        return people.countDocuments(eq("unreached", true));
    }

    private List<Person> sorted(Bson which) {
        List<Person> found = people.find(which).map(PeopleView::read).into(new ArrayList<>());
        found.sort(Comparator.comparing(Person::id));
        return List.copyOf(found);
    }

    private static Person read(Document document) {
        String entry = document.getString(ENTRY);
        return MusterJson.mapper()
                .readValue(entry == null ? document.toJson() : entry, Person.class);
    }
}
