package org.muster.benchmark.faults;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static java.util.Collections.nCopies;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionTimeoutException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;

/**
 * Ten thousand reminders on their way from facts to mails through a broker, a store, a mail server
 * (GreenMail), the tracker and the notifier, each a process of its own. Things go wrong while the
 * reports come in, each in its share of them. Prints what and when, how many mails were lost and
 * how many came twice, and under which Message-ID.
 *
 * <p>{@code -Dkills=20} how often tracker and notifier, by turns, are killed (SIGKILL), each at a
 * random instant of its share. Each of the rest in the middle of its share, beside the kills, and
 * {@code 0} times by default: {@code -Dmail.outages=1} how often the mail server is away for a
 * while; {@code -Dmail.hangs=1} how often it keeps connections and answers nothing (SIGSTOP);
 * {@code -Dbroker.restarts=1} how often the broker is killed and started again; {@code
 * -Dmail.refusals=1} how often the mail server puts everybody off (451), and closes (421); {@code
 * -Dmail.rejections=1} how often it refuses everybody for good (550). What is given up for that is
 * counted and, when all else is told, sent again as an administrator would.
 */
public final class FaultFigures {
    private static final Population EVERYBODY = new Population(170, 59);
    private static final Duration PACE = Duration.ofMillis(1200);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Random RANDOM = new Random(20_261_125);

    private final Parts parts;
    private final AtomicInteger reported = new AtomicInteger();

    private FaultFigures(Parts parts) {
        this.parts = parts;
    }

    public static void main(String[] args) throws Exception {
        try (Parts parts = new Parts(Files.createTempDirectory("muster-faults"))) {
            new FaultFigures(parts).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        people();
        Course kills = new Course(kills(), EVERYBODY.countries());
        Course outages = new Course(outages(), EVERYBODY.countries());
        try (MongoClient mongo = MongoClients.create(parts.storeUri());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> atOnce =
                    List.of(
                            () -> report(kills, outages),
                            () -> happen(kills, RANDOM::nextDouble),
                            () -> happen(outages, () -> 0.5));
            for (Future<Void> done : threads.invokeAll(atOnce)) done.get();
            compare(mongo.getDatabase("muster_notifier").getCollection("deliveries"));
        }
    }

    private List<Fault> kills() {
        List<Fault> kills = new ArrayList<>();
        for (int kill = 0; kill < Integer.getInteger("kills", 20); kill++)
            kills.add(Fault.killed(kill % 2 == 0 ? parts.notifier() : parts.tracker()));
        return kills;
    }

    private List<Fault> outages() {
        List<Fault> outages = new ArrayList<>();
        outages.addAll(nCopies(times("mail.outages"), Fault.away(parts.mail())));
        outages.addAll(nCopies(times("mail.hangs"), Fault.hangs(parts.mail())));
        outages.addAll(nCopies(times("broker.restarts"), Fault.killed(parts.broker())));
        outages.addAll(
                nCopies(times("mail.refusals"), Fault.refuses(parts, "451 4.7.1 try later")));
        outages.addAll(nCopies(times("mail.refusals"), Fault.refuses(parts, "421 4.3.2 closing")));
        outages.addAll(
                nCopies(times("mail.rejections"), Fault.refuses(parts, "550 5.7.1 not allowed")));
        return outages;
    }

    private static int times(String fault) {
        return Integer.getInteger(fault, 0);
    }

    @SuppressWarnings("NullAway") // a task that gives nothing gives null
    private Void happen(Course course, DoubleSupplier within)
            throws IOException, InterruptedException {
        course.run(
                reported::get,
                within,
                fault ->
                        print(
                                "%s, and well again with %d of %d countries reported; %s",
                                fault.what(), reported.get(), EVERYBODY.countries(), mails()));
        return null;
    }

    private String mails() {
        List<String> came = parts.taken();
        int distinct = Set.copyOf(came).size();
        return "%,d mails came under %,d Message-IDs, %,d of them again under the same"
                .formatted(came.size(), distinct, came.size() - distinct);
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
    @SuppressWarnings("NullAway") // a task that gives nothing gives null
    private Void report(Course... courses) throws InterruptedException {
        try (KafkaProducer<String, byte[]> log = producer()) {
            for (CountryCode country : EVERYBODY.codes()) {
                for (Course course : courses) course.awaitTurn(reported.get());
                for (Fact fact : EVERYBODY.facts(country, Instant.now()))
                    log.send(
                            new ProducerRecord<>(
                                    Topics.EVENTS, country.alpha3(), FactCodec.write(fact)));
                log.flush();
                reported.incrementAndGet();
                Thread.sleep(PACE);
            }
        }
        return null;
    }

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", parts.bootstrapServers());
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", 300_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private void compare(MongoCollection<Document> rows) throws IOException {
        Bson mails = and(eq("outcome", "DELIVERED"), regex("_id", "\\.mail$"));
        Bson given = and(eq("outcome", "FAILED"), regex("_id", "\\.mail$"));
        untilTold(() -> rows.countDocuments(mails) + rows.countDocuments(given));
        print(
                "%,d were refused for good; %,d of them are sent again",
                rows.countDocuments(given), parts.notifierApi().failedAgain());
        untilTold(() -> rows.countDocuments(mails));
        Set<String> came = Set.copyOf(parts.taken());
        Set<String> lost = new HashSet<>();
        int told = 0;
        for (Document row : rows.find(mails)) {
            told++;
            String message = row.getString("message");
            if (!came.contains("<" + message + "@muster>")) lost.add(message);
        }
        print(
                "%,d reminders: %,d recorded as mailed, %,d of these never came",
                EVERYBODY.reminders(), told, lost.size());
        print("%s", mails());
    }

    private static void untilTold(LongSupplier mails) {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> mails.getAsLong() >= EVERYBODY.reminders());
        } catch (ConditionTimeoutException late) {
            print("not everybody was told within %d minutes", PATIENCE.toMinutes());
        }
    }

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"}) // a figure is what this prints
    private static void print(String format, Object... figures) {
        System.out.printf(Locale.ROOT, format + "%n", figures);
    }
}
