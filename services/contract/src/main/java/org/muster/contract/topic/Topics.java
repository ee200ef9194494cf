package org.muster.contract.topic;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/** The topics of the log. */
public final class Topics {
    /** Facts, keyed by country (ISO 3166 alpha-3); kept for ever: the source of truth. */
    public static final String EVENTS = "coordination.events";

    /** The directory, keyed by person id; compacted, a tombstone erases a person. */
    public static final String PEOPLE = "coordination.people";

    /** Reminders, keyed by country; kept for 30 days. */
    public static final String REMINDERS = "coordination.reminders";

    /** What came of each reminder, keyed by reminder id; kept for 30 days. */
    public static final String DELIVERIES = "coordination.deliveries";

    /** What the name of a topic of dead letters ends with. */
    public static final String DEAD = ".dlt";

    private static final String THIRTY_DAYS = Long.toString(30L * 24 * 60 * 60 * 1000);

    private Topics() {}

    /** Where records of a topic go that could not be read. */
    public static String deadLetters(String topic) {
        return topic + DEAD;
    }

    /** Facts and what could not be read of them. */
    public static List<NewTopic> events(int partitions, int replicas) {
        return List.of(
                forEver(EVENTS, partitions, replicas), forEver(deadLetters(EVENTS), 1, replicas));
    }

    /** The directory, and what could not be read of it: from both somebody can be erased. */
    public static List<NewTopic> people(int partitions, int replicas) {
        return List.of(
                compacted(PEOPLE, partitions, replicas),
                compacted(deadLetters(PEOPLE), 1, replicas));
    }

    private static NewTopic compacted(String name, int partitions, int replicas) {
        return TopicBuilder.name(name).partitions(partitions).replicas(replicas).compact().build();
    }

    /** Reminders and what could not be read of them. */
    public static List<NewTopic> reminders(int partitions, int replicas) {
        return List.of(
                thirtyDays(REMINDERS, partitions, replicas),
                forEver(deadLetters(REMINDERS), 1, replicas));
    }

    /** Deliveries. */
    public static List<NewTopic> deliveries(int partitions, int replicas) {
        return List.of(thirtyDays(DELIVERIES, partitions, replicas));
    }

    private static NewTopic forEver(String name, int partitions, int replicas) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(replicas)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build();
    }

    private static NewTopic thirtyDays(String name, int partitions, int replicas) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(replicas)
                .config(TopicConfig.RETENTION_MS_CONFIG, THIRTY_DAYS)
                .build();
    }
}
