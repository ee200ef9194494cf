package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed in the midst of writes, twenty times. The limit is for one that hangs: so
 * many starts take four minutes on a machine that is busy with other rooms.
 */
@Timeout(900)
class KilledProcessTest {

    // several directories at a time, since much of a round is the wait for the broker's session
    private static final int DIRECTORIES = 2;
    private static final int KILLS_OF_EACH = 10;

    @TempDir Path parent;

    @Test
    void twenty_kills_under_writes_lose_nothing_acknowledged_and_tear_no_document()
            throws Exception {
        var all = IntStream.range(0, DIRECTORIES).mapToObj(this::killing).toList();

        try (var threads = Executors.newFixedThreadPool(DIRECTORIES)) {
            int kills = 0;
            for (var killed : threads.invokeAll(all)) {
                kills += killed.get();
            }
            assertThat(kills).isEqualTo(20);
        }
    }

    private Callable<Integer> killing(int number) {
        var rounds = new KillRounds(parent.resolve("data" + number), number);
        return () -> rounds.kill(KILLS_OF_EACH);
    }
}
