package org.muster.acceptance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.acceptance.process.RunningMuster;
import tools.jackson.databind.JsonNode;

class KilledProcessIT {
    private static final int REPORTS = 1_000;
    private static final int WORKERS = 4;

    @TempDir Path data;

    @Test
    void a_kill_in_the_middle_of_a_thousand_reports_loses_nothing_answered_and_tells_nobody_twice()
            throws Exception {
        Queue<Integer> answered = new ConcurrentLinkedQueue<>();
        try (RunningMuster first = RunningMuster.start(data, "--muster.demo=false")) {
            establish(first);
            sendAll(first, answered);
        }
        assertThat(answered)
                .as("the kill came in the middle")
                .isNotEmpty()
                .hasSizeLessThan(REPORTS);

        try (RunningMuster second = RunningMuster.start(data, "--muster.demo=false")) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(notes(second)).containsAll(answered));
            assertThat(notes(second)).as("each once").doesNotHaveDuplicates();

            int again = answered.peek();
            assertThat(report(second, again).statusCode()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(notes(second)).containsOnlyOnce(again));
            nobodyWasToldTwice(second);
        }
    }

    /** A suspended OMT with an officer in the post, so that there is somebody to remind. */
    private static void establish(RunningMuster muster) {
        muster.put(
                "/api/v1/people/officer",
                "{\"name\":\"Example Officer\",\"email\":\"officer@example.org\",\"language\":\"EN\",\"country\":\"SDN\"}");
        assertThat(
                        muster.report(
                                        "SDN",
                                        "setup",
                                        """
                                        {"facts":[
                                        {"type":"structure.activated","effective":"2026-01-05","data":{"structure":"OMT","platform":"OMT"}},
                                        {"type":"post.taken-up","effective":"2026-01-05","data":{"post":"RMO","role":"RESOURCE_MANAGEMENT_OFFICER","person":"officer"}},
                                        {"type":"structure.suspended","effective":"2026-02-05","data":{"structure":"OMT"}}]}""")
                                .statusCode())
                .isEqualTo(201);
    }

    private static void sendAll(RunningMuster muster, Queue<Integer> answered)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (int w = 0; w < WORKERS; w++)
                workers.execute(
                        () -> {
                            for (int i = next.getAndIncrement();
                                    i < REPORTS;
                                    i = next.getAndIncrement())
                                if (!sent(muster, i, answered)) return;
                        });
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> answered.size() >= 300);
            muster.kill();
            workers.shutdown();
            assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean sent(RunningMuster muster, int number, Queue<Integer> answered) {
        try {
            if (report(muster, number).statusCode() == 201) answered.add(number);
            return true;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    private static HttpResponse<String> report(RunningMuster muster, int number) {
        return muster.report(
                "SDN",
                "note-" + number,
                "{\"type\":\"note.recorded\",\"effective\":\"2026-03-05\",\"data\":{\"text\":\"note %d\"}}"
                        .formatted(number));
    }

    private static List<Integer> notes(RunningMuster muster) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode entry : muster.get("/api/v1/countries/SDN/timeline"))
            if (entry.path("type").asString().equals("note.recorded.v1"))
                numbers.add(
                        Integer.parseInt(
                                entry.path("fact")
                                        .path("event")
                                        .path("text")
                                        .asString()
                                        .substring(5)));
        return numbers;
    }

    private static void nobodyWasToldTwice(RunningMuster muster) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(muster.get("/api/v1/mailbox")).isNotEmpty());
        Set<String> told = new HashSet<>();
        for (JsonNode mail : muster.get("/api/v1/mailbox"))
            assertThat(told.add(mail.path("messageId").asString()))
                    .as("one mail a reminder and person")
                    .isTrue();
        Set<String> reminders = new HashSet<>();
        for (JsonNode delivery : muster.get("/api/v1/deliveries?country=SDN"))
            assertThat(reminders.add(delivery.path("id").asString())).isTrue();
    }
}
