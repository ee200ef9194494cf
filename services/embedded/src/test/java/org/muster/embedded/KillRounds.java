package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** One data directory, and process after process on it that is killed while clients write. */
final class KillRounds {

    private final Path directory;
    private final Random random;
    private final WrittenDocuments documents = new WrittenDocuments();
    private final WrittenRecords records = new WrittenRecords();

    KillRounds(Path directory, long seed) {
        this.directory = directory;
        this.random = new Random(seed);
    }

    /** Kills so many processes under writes, each after it has shown what the last one kept. */
    int kill(int rounds) throws Exception {
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

    private CompletableFuture<Void> startWriters(EmbeddedProcess process, AtomicBoolean killed) {
        Executor thread = writer -> Thread.ofPlatform().daemon().start(writer);
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(
                        () -> documents.writeUntilKilled(process.mongoUri()), thread),
                CompletableFuture.runAsync(
                        () -> records.writeUntil(killed, process.bootstrapServers()), thread));
    }
}
