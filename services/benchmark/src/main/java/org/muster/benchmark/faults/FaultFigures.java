package org.muster.benchmark.faults;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
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
import org.muster.contract.fact.FactCodec;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.embedded.EmbeddedMain;
import org.muster.embedded.StoreMain;
import org.muster.embedded.port.LoopbackPort;

/**
 * Ten thousand reminders on their way from facts to mails through a broker, a store, a mail server
 * (GreenMail), the tracker and the notifier, each a process of its own. They are killed (SIGKILL)
 * at random instants while the reports come in. Prints how many mails were lost and how many came
 * twice, and under which Message-ID.
 *
 * <p>{@code -Dkills=20} how often tracker and notifier, by turns; {@code -Dbroker.restarts=1} how
 * often the broker; {@code -Dmail.outages=1} how often the mail server is away for a while.
 */
public final class FaultFigures {
    private static final Population EVERYBODY = new Population(170, 59);
    private static final Duration SPREAD = Duration.ofMillis(1200);
    private static final Duration OUTAGE = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Random RANDOM = new Random(20_261_125);

    private final Path directory;
    private final int brokerPort = LoopbackPort.available(0, "broker");
    private final int storePort = LoopbackPort.available(0, "store");
    private final int mailPort = LoopbackPort.available(0, "mail");

    private FaultFigures(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] args) throws Exception {
        new FaultFigures(Files.createTempDirectory("muster-faults")).run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (Server broker = broker();
                Server store = store();
                Server mail = mail()) {
            for (Server server : List.of(broker, store, mail)) server.awaitReady();
            try (MongoClient mongo = MongoClients.create(storeUri());
                    Server tracker = Server.room("tracker", directory, shared());
                    Server notifier = Server.room("notifier", directory, notifier())) {
                tracker.awaitReady();
                notifier.awaitReady();
                people();
                Thread reporting = Thread.ofPlatform().start(this::report);
                for (int kill = 0; kill < Integer.getInteger("kills", 20); kill++)
                    outage(kill % 2 == 0 ? notifier : tracker, Duration.ZERO);
                for (int restart = 0; restart < Integer.getInteger("broker.restarts", 0); restart++)
                    outage(broker, Duration.ZERO);
                for (int away = 0; away < Integer.getInteger("mail.outages", 0); away++)
                    outage(mail, OUTAGE);
                reporting.join();
                compare(mongo.getDatabase("muster_notifier").getCollection("deliveries"));
            }
        }
    }

    /** At a random instant. */
    private void outage(Server server, Duration length) throws InterruptedException, IOException {
        Thread.sleep(RANDOM.nextLong(500, 6000));
        server.kill();
        Thread.sleep(length);
        server.startAgain();
        print("%s was killed and is back, %,d mails so far", server, taken().size());
    }

    private Server broker() {
        return Server.program(
                "broker",
                directory,
                EmbeddedMain.class,
                brokerPort,
                List.of(
                        "--muster.data=" + directory.resolve("broker"),
                        "--muster.embedded.broker-port=" + brokerPort));
    }

    private Server store() {
        return Server.program(
                "store",
                directory,
                StoreMain.class,
                storePort,
                List.of(
                        "--muster.data=" + directory.resolve("store"),
                        "--muster.embedded.store-port=" + storePort));
    }

    private Server mail() {
        return Server.program(
                "mail",
                directory,
                MailServer.class,
                mailPort,
                List.of(String.valueOf(mailPort), mails().toString()));
    }

    private String storeUri() {
        return "mongodb://127.0.0.1:" + storePort;
    }

    private Path mails() {
        return directory.resolve("mails");
    }

    /** The Message-ID of each mail that the mail server took, in that order. */
    private List<String> taken() throws IOException {
        return Files.exists(mails()) ? Files.readAllLines(mails()) : List.of();
    }

    private List<String> shared() {
        return List.of(
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + brokerPort,
                "--spring.mongodb.uri=" + storeUri(),
                "--muster.access.key=a-key-that-only-the-fault-run-knows");
    }

    private List<String> notifier() {
        List<String> settings = new ArrayList<>(shared());
        settings.addAll(
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mailPort,
                        "--muster.notifier.gather=0ms",
                        "--muster.notifier.hours.quiet-until=20:00",
                        "--muster.notifier.hours.daily=",
                        "--muster.notifier.hours.working-days-only=false"));
        return settings;
    }

    private void people() {
        try (KafkaProducer<String, byte[]> log = producer()) {
            for (Person p : EVERYBODY.people())
                log.send(
                        new ProducerRecord<>(
                                Topics.PEOPLE,
                                p.id().value(),
                                MusterJson.mapper().writeValueAsBytes(p)));
        }
    }

    /** Country after country, so that there is always some of it under way. */
    private void report() {
        try (KafkaProducer<String, byte[]> log = producer()) {
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

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + brokerPort);
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", 300_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private void compare(MongoCollection<Document> rows) throws IOException {
        var mails = and(eq("outcome", "DELIVERED"), regex("_id", "\\.mail$"));
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> rows.countDocuments(mails) >= EVERYBODY.reminders());
        } catch (ConditionTimeoutException late) {
            print("not everybody was told within %d minutes", PATIENCE.toMinutes());
        }
        List<String> came = taken();
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
