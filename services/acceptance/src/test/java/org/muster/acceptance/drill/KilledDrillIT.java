package org.muster.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.RunningMuster;
import tools.jackson.databind.JsonNode;

/** Muster is killed in the middle of a drill, and started again on what is on the disk. */
class KilledDrillIT {
    private static final int PEOPLE = 60;
    private static final String DRILLS = "/api/v1/countries/SDN/drills";

    @TempDir static Path data;

    @Test
    void a_kill_in_the_middle_of_a_drill_loses_nobody_and_tells_nobody_twice() {
        String start = "{\"start\":\"%s\",\"urgency\":\"URGENT\"}".formatted(UUID.randomUUID());
        try (RunningMuster first = RunningMuster.start(data, "--muster.demo=false")) {
            establish(first);
            assertThat(first.post(DRILLS, start).statusCode()).isEqualTo(200);
            await().pollInterval(Duration.ofMillis(2)).until(() -> !mails(first).isEmpty());
            first.kill();
        }
        try (RunningMuster second = RunningMuster.start(data, "--muster.demo=false")) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> {
                                assertThat(mails(second)).hasSize(PEOPLE);
                                assertThat(delivered(second)).isEqualTo(2 * PEOPLE);
                            });
            // whoever was not sure sends the form again
            assertThat(second.post(DRILLS, start).statusCode()).isEqualTo(200);
            assertThat(second.get(DRILLS)).hasSize(1);
            assertThat(mails(second).values()).containsOnly(1);
        }
    }

    /** So many people, each at a table. */
    private static void establish(RunningMuster muster) {
        List<String> facts = new ArrayList<>();
        for (int i : IntStream.range(0, PEOPLE).toArray()) {
            muster.put(
                    "/api/v1/people/person-" + i,
                    "{\"name\":\"Example %d\",\"email\":\"person-%d@example.org\",\"country\":\"SDN\"}"
                            .formatted(i, i));
            facts.add(
                    "{\"type\":\"structure.activated\",\"effective\":\"2026-10-05\",\"data\":{\"structure\":\"OMT-%d\",\"platform\":\"OMT\"}}"
                            .formatted(i));
            facts.add(
                    "{\"type\":\"representative.assigned\",\"effective\":\"2026-10-05\",\"data\":{\"structure\":\"OMT-%d\",\"person\":\"person-%d\",\"kind\":\"PRIMARY\"}}"
                            .formatted(i, i));
        }
        String body = "{\"facts\":[" + String.join(",", facts) + "]}";
        assertThat(muster.report("SDN", "setup", body).statusCode()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> muster.get(DRILLS + "/people").size() == PEOPLE);
    }

    /** How many mails of the drill went to each. */
    private static Map<String, Integer> mails(RunningMuster muster) {
        Map<String, Integer> mails = new HashMap<>();
        for (JsonNode mail : muster.get("/api/v1/mailbox"))
            if (mail.path("subject").asString().startsWith("[DRILL]"))
                mails.merge(mail.path("to").asString(), 1, Integer::sum);
        return mails;
    }

    private static long delivered(RunningMuster muster) {
        String id = muster.get(DRILLS).path(0).path("id").asString();
        long delivered = 0;
        for (JsonNode person : muster.get(DRILLS + "/" + id).path("people"))
            for (JsonNode delivery : person.path("deliveries"))
                if (delivery.path("outcome").asString().equals("DELIVERED")) delivered++;
        return delivered;
    }
}
