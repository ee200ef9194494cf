package org.muster.notifier.people;

import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.FollowedPositions;
import org.muster.contract.topic.TopicEnds;
import org.muster.contract.topic.Topics;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Whether the people here are those of the directory. They follow its topic and can be behind it,
 * after a start most of all; nobody may be passed over because they were not read yet.
 */
@Component
public class UpToDate {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final FollowedPositions positions;
    private final KafkaAdmin admin;
    private @Nullable AdminClient client;
    private volatile boolean once;

    UpToDate(@Qualifier("notifierDatabase") MongoDatabase database, KafkaAdmin admin) {
        this.positions = new FollowedPositions(database);
        this.admin = admin;
    }

    /** Whether all was read at some time since the start. */
    public boolean once() {
        return once;
    }

    /**
     * Returns when all that the directory had said when this was asked is here.
     *
     * @throws DirectoryBehindException if it is not after a while, or nobody can say
     */
    public void await() {
        try {
            Map<Integer, Long> ends = TopicEnds.of(Topics.PEOPLE, client());
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!positions.covers(ends)) {
                if (System.nanoTime() - end > 0)
                    throw new DirectoryBehindException("the directory is still being read");
                TimeUnit.NANOSECONDS.sleep(GLANCE.toNanos());
            }
            once = true;
        } catch (ExecutionException e) {
            throw new DirectoryBehindException("the log cannot be asked for its end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryBehindException("stopping while the directory is read", e);
        }
    }

    private synchronized AdminClient client() {
        if (client == null) client = AdminClient.create(admin.getConfigurationProperties());
        return client;
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) client.close(Duration.ZERO);
    }
}
