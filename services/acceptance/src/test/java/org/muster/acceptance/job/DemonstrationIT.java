package org.muster.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.RunningMuster;
import tools.jackson.databind.JsonNode;

class DemonstrationIT {
    @TempDir Path data;

    @Test
    void an_import_of_years_of_facts_reminds_only_of_what_is_so_at_its_end() {
        try (RunningMuster muster = RunningMuster.start(data)) {
            for (String country : List.of("SDN", "SYR", "TUR")) {
                String path = "/api/v1/countries/" + country;
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(emitted(muster, path)).isNotEmpty());
                assertThat(told(muster, path))
                        .as("reminders of %s", country)
                        .isSubsetOf(missing(muster, path));
            }
        }
    }

    private static JsonNode emitted(RunningMuster muster, String path) {
        return muster.get(path + "/reminders").path("emitted");
    }

    private static Set<String> told(RunningMuster muster, String path) {
        Set<String> told = new HashSet<>();
        for (JsonNode r : emitted(muster, path)) {
            String kind = r.path("kind").asString();
            String reason = kind.equals("SEAT_EMPTY") ? r.path("reason").asString() : kind;
            told.add(r.path("structure").asString() + " " + reason);
        }
        return told;
    }

    private static Set<String> missing(RunningMuster muster, String path) {
        Set<String> missing = new HashSet<>();
        for (JsonNode duty : muster.get(path + "/duties")) {
            String structure = duty.path("structure").asString();
            missing.add(structure + " " + duty.path("kind").asString());
            for (JsonNode gap : duty.path("gaps")) {
                String reason = gap.path("reason").asString();
                missing.add(
                        structure
                                + " "
                                + (reason.equals("NOT_CONFIRMED") ? "STATUS_OUTDATED" : reason));
            }
        }
        JsonNode situation = muster.get(path).path("situation");
        for (JsonNode structure : situation.path("structures"))
            if (!structure.path("convener").path("contact").isString())
                missing.add(structure.path("id").asString() + " CONVENER_UNKNOWN");
        if (!situation.path("findings").isEmpty()) missing.add(" FINDING_OPEN");
        for (JsonNode crisis : situation.path("crises"))
            if (crisis.path("until").isString()) missing.add(" TRANSITION_OPEN");
        return missing;
    }
}
