package org.muster.contract.topic;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Whether the log can be reached. */
@Component("kafka")
public class KafkaHealth extends AbstractHealthIndicator {
    private static final int PATIENCE_MS = 2_000;

    private final KafkaAdmin admin;
    private @Nullable AdminClient client;

    KafkaHealth(KafkaAdmin admin) {
        super("Kafka cannot be reached");
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        var cluster = client().describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS));
        int nodes = cluster.nodes().get(PATIENCE_MS, TimeUnit.MILLISECONDS).size();
        builder.up().withDetail("nodes", nodes);
    }

    @PreDestroy
    synchronized void close() {
        if (client != null) client.close(java.time.Duration.ofSeconds(1));
    }

    private synchronized AdminClient client() {
        if (client == null) client = AdminClient.create(admin.getConfigurationProperties());
        return client;
    }
}
