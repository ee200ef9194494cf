package org.muster.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.embedded.directory.DataDirectory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedInfrastructureConfigurationTest {

    @TempDir Path directory;

    @Test
    void clients_of_a_context_find_a_running_broker_and_store() {
        contextOn(directory)
                .run(
                        context -> {
                            var store = context.getBean(MongoClient.class);
                            var broker = context.getBean(KafkaConnectionDetails.class);

                            assertThat(
                                            store.getDatabase("admin")
                                                    .runCommand(new Document("hello", 1)))
                                    .containsEntry("isWritablePrimary", true);
                            assertThat(nodes(broker)).isEqualTo(1);
                        });
    }

    @Test
    void closing_the_context_gives_the_directory_free() throws Exception {
        contextOn(directory).run(context -> assertThat(context).hasNotFailed());

        DataDirectory.take(directory).close();
    }

    @Test
    void a_directory_in_use_fails_the_context_with_a_remedy() throws Exception {
        try (var taken = DataDirectory.take(directory)) {
            contextOn(directory)
                    .run(
                            context ->
                                    assertThat(context)
                                            .getFailure()
                                            .rootCause()
                                            .isInstanceOf(StartRefused.class)
                                            .hasMessageContaining(directory.toString()));
            assertThat(taken.store()).doesNotExist();
        }
    }

    @Test
    void a_temporary_infrastructure_leaves_nothing_behind() {
        var seen = new Path[1];
        new ApplicationContextRunner()
                .withUserConfiguration(TemporaryInfrastructureConfiguration.class)
                .run(
                        context -> {
                            assertThat(context).hasSingleBean(MongoConnectionDetails.class);
                            seen[0] =
                                    context.getBean(
                                                    TemporaryInfrastructureConfiguration
                                                            .TemporaryDirectory.class)
                                            .path();
                            assertThat(seen[0].resolve("broker")).isDirectory();
                        });
        assertThat(seen[0]).doesNotExist();
    }

    private static ApplicationContextRunner contextOn(Path directory) {
        return new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedInfrastructureConfiguration.class)
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
                .withPropertyValues("muster.data=" + directory);
    }

    private static int nodes(KafkaConnectionDetails broker) throws Exception {
        try (var admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                String.join(",", broker.getBootstrapServers())))) {
            return admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).size();
        }
    }
}
