package org.muster.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.api.DeadLetter;
import org.muster.contract.api.DeadLetter.State;
import org.muster.contract.api.DeadLetterContent;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.core.type.TypeReference;

/** What cannot be read or told blocks nobody, is seen, and is replayed once the cause is mended. */
@WholeMuster
class DeadLettersTest {
    private static final String LETTERS = "/api/v1/dead-letters";

    @Autowired private AccessTokens tokens;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private MongoClient mongo;
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;

    @Test
    void a_reminder_that_cannot_be_told_waits_and_is_told_once_when_the_cause_is_mended() {
        person("swz-broken", "Example");
        person("swz-whole", "Example");
        breakInTheNotifier("swz-broken");
        emit("swz-reminder-1", "swz-broken");
        emit("swz-reminder-2", "swz-whole");
        await().until(() -> deliveries("swz-reminder-2") > 0);
        DeadLetter letter = await().until(() -> ofKey("SWZ", Topics.REMINDERS), Objects::nonNull);
        assertThat(letter.reason()).contains("cannot be told");
        assertThat(deliveries("swz-reminder-1")).isZero();
        assertThat(content(letter.id()).content()).contains("swz-reminder-1");
        assertThat(waiting(Topics.REMINDERS)).isPositive();

        post("/" + letter.id() + "/replay");
        await().untilAsserted(() -> assertThat(content(letter.id()).letter().tries()).isEqualTo(2));
        assertThat(content(letter.id()).letter().state()).isEqualTo(State.WAITING);

        person("swz-broken", "Example, mended");
        await().until(() -> isInTheNotifier("swz-broken"));
        post("/replay?topic=" + Topics.REMINDERS);
        await().until(() -> deliveries("swz-reminder-1") > 0);
        long told = deliveries("swz-reminder-1");
        post("/" + letter.id() + "/replay");
        emit("swz-reminder-3", "swz-whole");
        await().until(() -> deliveries("swz-reminder-3") > 0);
        assertThat(deliveries("swz-reminder-1")).isEqualTo(told);
        assertThat(content(letter.id()).letter().state()).isEqualTo(State.REPLAYED);
        assertThat(content(letter.id()).letter().settledBy()).isEqualTo("script");
    }

    @Test
    void a_record_that_is_no_fact_blocks_no_country_and_is_dismissed_with_a_reason() {
        kafka.send(Topics.EVENTS, "TON", "poison for a table".getBytes(UTF_8)).join();
        String note =
                "{\"type\":\"note.recorded\",\"effective\":\"2026-11-20\",\"data\":{\"text\":\"after\"}}";
        assertThat(send("POST", "/api/v1/countries/TON/facts", note).status()).isEqualTo(201);
        await().untilAsserted(
                        () ->
                                assertThat(send("GET", "/api/v1/countries/TON/timeline", "").body())
                                        .contains("after"));
        DeadLetter letter = await().until(() -> ofKey("TON", Topics.EVENTS), Objects::nonNull);
        assertThat(content(letter.id()).content()).isEqualTo("poison for a table");

        Browser administrator = Browser.signedIn(port, "administrator");
        assertThat(administrator.send("GET", "/operations", "", Map.of()).body())
                .contains(letter.id());
        assertThat(dismiss(letter.id(), " ").status()).isEqualTo(400);
        assertThat(dismiss(letter.id(), "sent by a script that is gone").status()).isEqualTo(200);
        DeadLetter dismissed = content(letter.id()).letter();
        assertThat(dismissed.state()).isEqualTo(State.DISMISSED);
        assertThat(dismissed.remark()).isEqualTo("sent by a script that is gone");
    }

    @Test
    void an_entry_of_the_directory_that_cannot_be_read_waits_and_goes_with_whom_it_is_about() {
        person("swz-unread", "Example");
        String broken = "{\"id\":\"swz-unread\",\"name\":\"Example\",\"language\":\"none\"}";
        kafka.send(Topics.PEOPLE, "swz-unread", broken.getBytes(UTF_8)).join();
        person("swz-after", "Example");
        await().until(() -> isInTheNotifier("swz-after"));
        DeadLetter letter =
                await().until(() -> ofKey("swz-unread", Topics.PEOPLE), Objects::nonNull);
        assertThat(letter.reason()).contains("language");
        assertThat(letter.tries()).isEqualTo(1);
        assertThat(content(letter.id()).content()).isEqualTo(broken);
        assertThat(waiting(Topics.PEOPLE)).isPositive();
        assertThat(
                        Browser.signedIn(port, "administrator")
                                .send("GET", "/operations", "", Map.of())
                                .body())
                .contains(letter.id());

        post("/" + letter.id() + "/replay");
        await().untilAsserted(() -> assertThat(content(letter.id()).letter().tries()).isEqualTo(2));
        assertThat(content(letter.id()).letter().state()).isEqualTo(State.WAITING);

        assertThat(send("DELETE", "/api/v1/people/swz-unread", "").status()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(send("GET", LETTERS + "/" + letter.id(), "").status())
                                        .isEqualTo(404));
    }

    /** As a fault of the store or of an older version would. */
    private void breakInTheNotifier(String id) {
        await().until(() -> isInTheNotifier(id));
        people().updateOne(
                        new Document("_id", id), new Document("$set", new Document("entry", "{}")));
    }

    /** Whether its entry is there and is not broken. */
    private boolean isInTheNotifier(String id) {
        Document found = people().find(new Document("_id", id)).first();
        return found != null && found.getString("entry").contains(id);
    }

    private MongoCollection<Document> people() {
        return mongo.getDatabase("muster_notifier").getCollection("people");
    }

    private void person(String id, String name) {
        String body = "{\"name\":\"%s\",\"country\":\"SWZ\",\"language\":\"en\"}".formatted(name);
        assertThat(send("PUT", "/api/v1/people/" + id, body).status() / 100).isEqualTo(2);
    }

    private void emit(String id, String person) {
        Instant due = Instant.now();
        Reminder reminder =
                new Reminder(
                        new ReminderId(id),
                        CountryCode.of("SWZ"),
                        ReminderKind.STATUS_OUTDATED,
                        new StructureId("OMT"),
                        null,
                        null,
                        Reach.SEAT,
                        Urgency.ORDINARY,
                        due,
                        0,
                        due,
                        List.of(new Candidate(new PersonId(person), Candidate.Why.HOLDS_THE_SEAT)),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of());
        kafka.send(Topics.REMINDERS, "SWZ", ReminderCodec.write(reminder, due)).join();
    }

    private long deliveries(String reminder) {
        return MusterJson.mapper()
                .readTree(send("GET", "/api/v1/deliveries?reminder=" + reminder, "").body())
                .size();
    }

    private @Nullable DeadLetter ofKey(String key, String topic) {
        return MusterJson.mapper()
                .readValue(
                        send("GET", LETTERS + "?topic=" + topic, "").body(),
                        new TypeReference<List<DeadLetter>>() {})
                .stream()
                .filter(l -> key.equals(l.key()))
                .findFirst()
                .orElse(null);
    }

    private DeadLetterContent content(String id) {
        return MusterJson.mapper()
                .readValue(send("GET", LETTERS + "/" + id, "").body(), DeadLetterContent.class);
    }

    private double waiting(String topic) {
        return meters.get("muster.dead.letters.waiting").tag("topic", topic).gauge().value();
    }

    private void post(String path) {
        assertThat(send("POST", LETTERS + path, "").status()).isEqualTo(200);
    }

    private Browser.Answer dismiss(String id, String reason) {
        String said = URLEncoder.encode(reason, UTF_8);
        return send("POST", LETTERS + "/" + id + "/dismiss?reason=" + said, "");
    }

    private Browser.Answer send(String method, String path, String body) {
        String token =
                tokens.issue(Caller.service("script"), Instant.now(), Duration.ofMinutes(5))
                        .token();
        return new Browser(port).send(method, path, body, Browser.json(token));
    }
}
