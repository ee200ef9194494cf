package org.muster.standalone.demonstration;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FactsReceipt.Recorded;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.notifier.sending.PostOffice;
import org.muster.reporting.log.FactLog;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.fold.CountryTimers;

/**
 * Lives through weeks of one country in the whole of Muster. The clock stands still until all that
 * follows from an instant has happened, then moves to the next one at which anything can happen: a
 * fact is reported, the tracker looks again, or a message is due.
 */
final class Season {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(3);
    private static final String NOTIFIER = "muster-notifier";

    /** The clock of every service. */
    static final class StandingClock extends Clock {
        private volatile Instant now;

        StandingClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private final StandingClock clock;
    private final CountryCode country;
    private final FactLog log;
    private final CountryStore countries;
    private final CountryTimers timers;
    private final PostOffice post;
    private final MongoCollection<Document> deliveries;
    private final AdminClient admin;
    private final Deque<Fact> coming;
    private @Nullable Recorded last;

    Season(
            StandingClock clock,
            CountryCode country,
            List<Fact> facts,
            FactLog log,
            CountryStore countries,
            CountryTimers timers,
            PostOffice post,
            MongoDatabase notifier,
            AdminClient admin) {
        this.clock = clock;
        this.country = country;
        this.log = log;
        this.countries = countries;
        this.timers = timers;
        this.post = post;
        this.deliveries = notifier.getCollection("deliveries");
        this.admin = admin;
        this.coming =
                new ArrayDeque<>(
                        facts.stream().sorted(Comparator.comparing(Fact::recordedAt)).toList());
    }

    /**
     * Lives up to an instant.
     *
     * @param moment told of every instant at which something could happen, when all of it has
     */
    void until(Instant end, Consumer<Instant> moment) {
        for (Instant next = clock.instant();
                next != null && !next.isAfter(end);
                next = next(clock.instant())) {
            clock.now = next;
            report(next);
            await().pollInterval(GLANCE).atMost(PATIENCE).until(this::nothingMoreHappens);
            moment.accept(next);
        }
    }

    private void report(Instant now) {
        List<Fact> reported = new ArrayList<>();
        while (!coming.isEmpty() && !coming.getFirst().recordedAt().isAfter(now))
            reported.add(coming.removeFirst());
        if (!reported.isEmpty()) last = log.append(reported).getLast();
    }

    private boolean nothingMoreHappens() {
        if (!read()) return false;
        timers.wakeDue();
        if (countries.load(country).due(clock.instant())) return false;
        if (!taken()) return false;
        post.look();
        return deliveries.countDocuments(and(exists("open"), exists("claim"))) == 0
                && deliveries.countDocuments(and(exists("open"), due())) == 0;
    }

    /** Whether what was reported is known, before anything else is looked at. */
    private boolean read() {
        Recorded appended = last;
        return appended == null
                || countries.load(country).covers(appended.partition(), appended.offset());
    }

    private boolean taken() {
        try {
            var committed =
                    admin.listConsumerGroupOffsets(NOTIFIER).partitionsToOffsetAndMetadata().get();
            for (TopicPartition partition : partitions()) {
                long end =
                        admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                                .partitionResult(partition)
                                .get()
                                .offset();
                OffsetAndMetadata read = committed.get(partition);
                if (end > (read == null ? 0 : read.offset())) return false;
            }
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        return admin
                .describeTopics(List.of(Topics.REMINDERS))
                .allTopicNames()
                .get()
                .values()
                .stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(p -> new TopicPartition(Topics.REMINDERS, p.partition()))
                .toList();
    }

    private Bson due() {
        return lte("nextAttemptAt", Date.from(clock.instant()));
    }

    private @Nullable Instant next(Instant now) {
        Instant fact = coming.isEmpty() ? null : coming.getFirst().recordedAt();
        Document waiting =
                deliveries.find(exists("open")).sort(Sorts.ascending("nextAttemptAt")).first();
        Instant message = waiting == null ? null : waiting.getDate("nextAttemptAt").toInstant();
        Instant wake = countries.load(country).nextWake();
        return Stream.of(fact, message, wake)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(at -> at.isAfter(now) ? at : now.plusMillis(1))
                .orElse(null);
    }
}
