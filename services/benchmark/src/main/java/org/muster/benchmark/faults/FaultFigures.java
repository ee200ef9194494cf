package org.muster.benchmark.faults;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionTimeoutException;
import org.bson.Document;
import org.muster.benchmark.delivery.SmtpSink;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.embedded.broker.EmbeddedBroker;
import org.muster.embedded.port.LoopbackPort;
import org.muster.embedded.store.EmbeddedStore;

/**
 * Ten thousand reminders on their way from facts to mails, with the tracker and the notifier as
 * processes that are killed (SIGKILL) at random instants, or a broker that is restarted in the
 * middle. Prints how many mails were lost and how many came twice, and under which Message-ID.
 *
 * <p>{@code -Dkills=20} how often, by turns; {@code -Dbroker.restarts=1} how often the broker.
 */
public final class FaultFigures {
    private static final Population EVERYBODY = new Population(170, 59);
    private static final Duration SPREAD = Duration.ofMillis(1200);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Random RANDOM = new Random(20_261_125);

    private FaultFigures() {}

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("muster-faults");
        int brokerPort = LoopbackPort.available(0, "broker");
        int kills = Integer.getInteger("kills", 20);
        int restarts = Integer.getInteger("broker.restarts", 0);
        EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), brokerPort);
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store"), 0);
                SmtpSink sink = new SmtpSink();
                MongoClient mongo = MongoClients.create(store.uri());
                ServiceProcess tracker =
                        ServiceProcess.start("tracker", directory, shared(brokerPort, store));
                ServiceProcess notifier =
                        ServiceProcess.start(
                                "notifier", directory, notifier(brokerPort, store, sink))) {
            tracker.awaitReady();
            notifier.awaitReady();
            people(brokerPort);
            Thread reporting = Thread.ofPlatform().start(() -> report(brokerPort));
            for (int kill = 0; kill < kills; kill++) {
                ServiceProcess next = kill % 2 == 0 ? notifier : tracker;
                Thread.sleep(RANDOM.nextLong(500, 6000));
                next.killAndRestart();
                next.awaitReady();
                print("kill %d, %,d mails so far", kill + 1, sink.taken());
            }
            for (int restart = 0; restart < restarts; restart++) {
                Thread.sleep(RANDOM.nextLong(5000, 20_000));
                broker.close();
                broker = EmbeddedBroker.start(directory.resolve("broker"), brokerPort);
                print("the broker is back, %,d mails so far", sink.taken());
            }
            reporting.join();
            compare(rows(mongo), sink);
        } finally {
            broker.close();
        }
        System.exit(0);
    }

    private static List<String> shared(int brokerPort, EmbeddedStore store) {
        return List.of(
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + brokerPort,
                "--spring.mongodb.uri=" + store.uri(),
                "--muster.access.key=a-key-that-only-the-fault-run-knows");
    }

    private static List<String> notifier(int brokerPort, EmbeddedStore store, SmtpSink sink) {
        List<String> settings = new ArrayList<>(shared(brokerPort, store));
        settings.addAll(
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + sink.port(),
                        "--muster.notifier.gather=0ms",
                        "--muster.notifier.hours.quiet-until=20:00",
                        "--muster.notifier.hours.daily=",
                        "--muster.notifier.hours.working-days-only=false"));
        return settings;
    }

    private static void people(int brokerPort) {
        try (KafkaProducer<String, byte[]> log = producer(brokerPort)) {
            for (Person p : EVERYBODY.people())
                log.send(
                        new ProducerRecord<>(
                                Topics.PEOPLE,
                                p.id().value(),
                                MusterJson.mapper().writeValueAsBytes(p)));
        }
    }

    /** Country after country, so that there is always some of it under way. */
    private static void report(int brokerPort) {
        try (KafkaProducer<String, byte[]> log = producer(brokerPort)) {
            for (CountryCode country : EVERYBODY.codes()) {
                for (Fact fact : EVERYBODY.facts(country, Instant.now()))
                    log.send(
                            new ProducerRecord<>(
                                    Topics.EVENTS, country.alpha3(), FactCodec.write(fact)));
                log.flush();
                Thread.sleep(SPREAD);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static KafkaProducer<String, byte[]> producer(int brokerPort) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + brokerPort);
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", 300_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static MongoCollection<Document> rows(MongoClient mongo) {
        return mongo.getDatabase("muster_notifier").getCollection("deliveries");
    }

    private static void compare(MongoCollection<Document> rows, SmtpSink sink) {
        var mails = and(eq("outcome", "DELIVERED"), regex("_id", "\\.mail$"));
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> rows.countDocuments(mails) >= EVERYBODY.reminders());
        } catch (ConditionTimeoutException late) {
            print("not everybody was told within %d minutes", PATIENCE.toMinutes());
        }
        List<String> came = sink.ids();
        Set<String> distinct = new HashSet<>(came);
        Set<String> lost = new HashSet<>();
        int told = 0;
        for (Document row : rows.find(mails)) {
            told++;
            String message = row.getString("message");
            if (!distinct.contains("<" + message + "@muster>")) lost.add(message);
        }
        print(
                "%,d reminders: %,d recorded as mailed, %,d of these never came",
                EVERYBODY.reminders(), told, lost.size());
        print(
                "%,d mails came, %,d of them again under the same Message-ID",
                came.size(), came.size() - distinct.size());
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a figure is what this prints
    private static void print(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
