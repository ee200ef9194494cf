package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the midst of writes, twenty times. */
@Timeout(300)
class KilledProcessTest {

    private static final int ROUNDS_OF_A_LANE = 10;

    @TempDir Path directory;

    @Test
    void twenty_kills_under_writes_lose_nothing_acknowledged_and_tear_no_document()
            throws Exception {
        // two directories at a time, since most of a round is the wait for the broker's session
        try (var lanes = Executors.newFixedThreadPool(2)) {
            var results = lanes.invokeAll(List.of(lane("one", 1), lane("two", 2)));
            int kills = 0;
            for (var result : results) {
                kills += result.get();
            }
            assertThat(kills).isEqualTo(20);
        }
    }

    private Callable<Integer> lane(String name, long seed) {
        return () -> new Lane(directory.resolve(name), new Random(seed)).kills(ROUNDS_OF_A_LANE);
    }

    private record Lane(
            Path directory, Random random, WrittenDocuments documents, WrittenRecords records) {

        Lane(Path directory, Random random) {
            this(directory, random, new WrittenDocuments(), new WrittenRecords());
        }

        int kills(int rounds) throws Exception {
            for (int round = 0; round < rounds; round++) {
                var process = EmbeddedProcess.start(directory);
                try {
                    if (round == 0) {
                        records.makeTopic(process.bootstrapServers());
                    }
                    verify(process);
                    killUnderWrites(process);
                } finally {
                    process.kill();
                }
            }
            var last = EmbeddedProcess.start(directory);
            try {
                verify(last);
            } finally {
                last.kill();
            }
            return rounds;
        }

        private void verify(EmbeddedProcess process) {
            documents.verify(process.mongoUri());
            records.verify(process.bootstrapServers());
        }

        private void killUnderWrites(EmbeddedProcess process) throws Exception {
            var killed = new AtomicBoolean();
            int documentsBefore = documents.writes();
            int recordsBefore = records.acknowledged();
            var writers = startWriters(process, killed);
            int enough = 60 + random.nextInt(200);
            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .pollDelay(1, TimeUnit.MILLISECONDS)
                    .pollInterval(5, TimeUnit.MILLISECONDS)
                    .until(
                            () ->
                                    writers.isDone()
                                            || Math.min(
                                                            documents.writes() - documentsBefore,
                                                            records.acknowledged() - recordsBefore)
                                                    > enough);
            assertThat(writers).isNotDone();
            process.kill();
            killed.set(true);
            writers.get(30, TimeUnit.SECONDS);
        }

        private CompletableFuture<Void> startWriters(
                EmbeddedProcess process, AtomicBoolean killed) {
            Executor thread = writer -> Thread.ofPlatform().daemon().start(writer);
            return CompletableFuture.allOf(
                    CompletableFuture.runAsync(
                            () -> documents.writeUntilKilled(process.mongoUri()), thread),
                    CompletableFuture.runAsync(
                            () -> records.writeUntil(killed, process.bootstrapServers()), thread));
        }
    }
}
