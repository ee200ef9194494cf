package org.muster.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void facts_are_kept_for_ever_and_so_is_what_could_not_be_read_of_them() {
        List<NewTopic> topics = Topics.events(12, 3);
        assertThat(topics)
                .extracting(NewTopic::name)
                .containsExactly("coordination.events", "coordination.events.dlt");
        assertThat(topics)
                .allSatisfy(t -> assertThat(config(t)).contains(entry("retention.ms", "-1")));
        assertThat(topics.getFirst().numPartitions()).isEqualTo(12);
        assertThat(topics).allSatisfy(t -> assertThat(t.replicationFactor()).isEqualTo((short) 3));
    }

    @Test
    void the_directory_is_compacted_so_that_a_tombstone_erases_a_person() {
        NewTopic people = Topics.people(3, 1).getFirst();
        assertThat(people.name()).isEqualTo("coordination.people");
        assertThat(config(people)).contains(entry("cleanup.policy", "compact"));
    }

    @Test
    void reminders_and_deliveries_are_kept_for_thirty_days() {
        assertThat(List.of(Topics.reminders(3, 1).getFirst(), Topics.deliveries(3, 1).getFirst()))
                .allSatisfy(
                        t -> assertThat(config(t)).contains(entry("retention.ms", "2592000000")))
                .extracting(NewTopic::name)
                .containsExactly("coordination.reminders", "coordination.deliveries");
    }

    private static Map<String, String> config(NewTopic topic) {
        return topic.configs();
    }
}
