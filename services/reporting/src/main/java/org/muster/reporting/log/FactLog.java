package org.muster.reporting.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.muster.contract.api.FactsReceipt.Recorded;
import org.muster.contract.api.Refused;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.fact.FactHeaders;
import org.muster.contract.json.EventTypes;
import org.muster.contract.topic.TopicEnds;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/** The log of facts. What it returns is acknowledged by every replica in sync. */
@Component
public class FactLog {
    private static final long PATIENCE_SECONDS = 25;

    private final KafkaTemplate<String, byte[]> kafka;
    private final KafkaAdmin admin;
    private final MeterRegistry meters;

    FactLog(KafkaTemplate<String, byte[]> kafka, KafkaAdmin admin, MeterRegistry meters) {
        this.kafka = kafka;
        this.admin = admin;
        this.meters = meters;
    }

    /**
     * Appends facts in their order.
     *
     * @return where each one is
     * @throws Refused 503 when the log does not acknowledge; the same facts may be appended again
     */
    public List<Recorded> append(List<Fact> facts) {
        List<CompletableFuture<SendResult<String, byte[]>>> sent = new ArrayList<>();
        try {
            for (ProducerRecord<String, byte[]> r : records(facts)) sent.add(kafka.send(r));
            List<Recorded> recorded = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                var position =
                        sent.get(i).get(PATIENCE_SECONDS, TimeUnit.SECONDS).getRecordMetadata();
                recorded.add(
                        new Recorded(facts.get(i).id(), position.partition(), position.offset()));
            }
            count(facts, "acknowledged");
            return recorded;
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            throw unavailable(facts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(facts);
        }
    }

    /** Whether no fact was ever appended. */
    public boolean empty() {
        try (AdminClient client = AdminClient.create(admin.getConfigurationProperties())) {
            return TopicEnds.of(Topics.EVENTS, client).values().stream().allMatch(end -> end == 0);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the log cannot be asked for its end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the log for its end", e);
        }
    }

    /** Every record but the last of its country says that more follow. */
    private static List<ProducerRecord<String, byte[]>> records(List<Fact> facts) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        Set<CountryCode> seen = new HashSet<>();
        for (Fact fact : facts.reversed()) {
            var r =
                    new ProducerRecord<>(
                            Topics.EVENTS, fact.country().alpha3(), FactCodec.write(fact));
            if (!seen.add(fact.country()))
                r.headers().add(FactHeaders.MORE_FOLLOWS, new byte[] {1});
            records.add(r);
        }
        return records.reversed();
    }

    private Refused unavailable(List<Fact> facts) {
        count(facts, "unacknowledged");
        meters.counter("muster.reports.refused", "reason", "log_unavailable").increment();
        return Refused.unavailable(
                "The log is away for now, so nothing was accepted; send the same report again");
    }

    private void count(List<Fact> facts, String outcome) {
        for (Fact fact : facts)
            meters.counter(
                            "muster.facts.appended",
                            "type",
                            EventTypes.nameOf(fact.event()),
                            "outcome",
                            outcome)
                    .increment();
    }
}
