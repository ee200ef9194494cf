package org.muster.contract.topic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Where a topic ends. */
public final class TopicEnds {
    private TopicEnds() {}

    /**
     * The offset after the last record, by partition.
     *
     * @throws ExecutionException when the log cannot be asked
     */
    public static Map<Integer, Long> of(String topic, AdminClient client)
            throws ExecutionException, InterruptedException {
        var described = client.describeTopics(List.of(topic)).allTopicNames().get();
        Map<TopicPartition, OffsetSpec> asked =
                described.values().stream()
                        .flatMap(t -> t.partitions().stream())
                        .collect(
                                Collectors.toMap(
                                        p -> new TopicPartition(topic, p.partition()),
                                        _ -> OffsetSpec.latest()));
        return client.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().partition(), e -> e.getValue().offset()));
    }
}
