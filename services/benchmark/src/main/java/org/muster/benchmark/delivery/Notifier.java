package org.muster.benchmark.delivery;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.embedded.EmbeddedInfrastructure;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.people.PeopleView;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;

/** The notifier with a broker and a store of its own, as it runs in one process. */
final class Notifier implements AutoCloseable {
    private static final CountryCode SUDAN = new CountryCode("SDN");

    private final EmbeddedInfrastructure infrastructure;
    private final ConfigurableApplicationContext context;

    /** No moment is waited for what else may be due. */
    Notifier(String... settings) throws IOException {
        infrastructure = EmbeddedInfrastructure.start(Files.createTempDirectory("muster-measure"));
        context =
                new SpringApplicationBuilder(NotifierApplication.class)
                        .run(
                                Stream.concat(
                                                Stream.of(
                                                        "--spring.config.name=notifier",
                                                        "--server.port=0",
                                                        "--spring.kafka.bootstrap-servers="
                                                                + infrastructure.bootstrapServers(),
                                                        "--spring.mongodb.uri="
                                                                + infrastructure.mongoUri(),
                                                        "--muster.notifier.gather=0ms",
                                                        "--muster.notifier.hours.quiet-until=20:00",
                                                        "--muster.notifier.hours.daily=",
                                                        "--muster.notifier.hours.quiet-in-digest=false",
                                                        "--muster.notifier.hours.working-days-only=false"),
                                                Stream.of(settings))
                                        .toArray(String[]::new));
    }

    /** A part of it. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** So many people are in the directory. */
    void knows(int people, IntFunction<Person> person) {
        send(
                IntStream.range(0, people)
                        .mapToObj(person)
                        .map(
                                p ->
                                        kafka().send(
                                                        Topics.PEOPLE,
                                                        p.id().value(),
                                                        MusterJson.mapper().writeValueAsBytes(p)))
                        .toList());
        PeopleView view = part(PeopleView.class);
        Set<PersonId> all = IntStream.range(0, people).mapToObj(Notifier::id).collect(toSet());
        await("everybody is read")
                .atMost(Duration.ofMinutes(2))
                .until(() -> view.among(all).size() == people);
    }

    /** One reminder to each of so many people. */
    void reminds(int people) {
        send(
                IntStream.range(0, people)
                        .mapToObj(Notifier::reminder)
                        .map(
                                r ->
                                        kafka().send(
                                                        Topics.REMINDERS,
                                                        r.id().value(),
                                                        ReminderCodec.write(r, r.dueAt())))
                        .toList());
    }

    private static void send(List<? extends CompletableFuture<?>> sent) {
        sent.forEach(CompletableFuture::join);
    }

    @SuppressWarnings("unchecked")
    private KafkaTemplate<String, byte[]> kafka() {
        return part(KafkaTemplate.class);
    }

    private static PersonId id(int number) {
        return new PersonId("p" + number);
    }

    static Person person(int number, @Nullable String mail) {
        return new Person(id(number), "Example", mail, null, Language.EN, SUDAN, Set.of(), false);
    }

    private static Reminder reminder(int person) {
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        return new Reminder(
                new ReminderId(UUID.randomUUID().toString()),
                SUDAN,
                ReminderKind.KEEP_IN_TOUCH,
                new StructureId("OMT"),
                null,
                null,
                Reach.SEAT,
                Urgency.ORDINARY,
                due,
                0,
                due,
                List.of(new Candidate(id(person), Candidate.Why.HOLDS_THE_SEAT)),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    @Override
    public void close() {
        context.close();
        infrastructure.close();
    }
}
