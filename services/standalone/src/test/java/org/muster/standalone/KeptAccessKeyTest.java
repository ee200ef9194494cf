package org.muster.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

@ExtendWith(OutputCaptureExtension.class)
class KeptAccessKeyTest {
    private static final URI HOOK = URI.create("https://hooks.example.org/x");

    @TempDir Path data;

    @Test
    void tokens_and_sealed_endpoints_of_before_a_restart_are_good_after_it(CapturedOutput output)
            throws Exception {
        String token;
        String sealed;
        try (ConfigurableApplicationContext first = start()) {
            token =
                    first.getBean(AccessTokens.class)
                            .issue(Caller.service("script"), Instant.now(), Duration.ofHours(1))
                            .token();
            sealed = first.getBean(EndpointSecrets.class).seal(HOOK);
            assertThat(status(first, token)).isEqualTo(200);
        }
        String key = Files.readString(data.resolve(KeptAccessKey.FILE));
        try (ConfigurableApplicationContext second = start()) {
            assertThat(status(second, token)).isEqualTo(200);
            assertThat(
                            second.getBean(EndpointSecrets.class)
                                    .address(new Endpoint(Endpoint.Kind.WEBHOOK, sealed, 1)))
                    .contains(HOOK);
        }
        assertThat(output.getAll()).containsOnlyOnce("Made a key").doesNotContain(key);

        String own = "--muster.access.key=another-key-of-at-least-32-characters";
        try (ConfigurableApplicationContext configured = start(own)) {
            assertThat(status(configured, token)).as("a configured key counts").isEqualTo(401);
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        List<String> args = new ArrayList<>(List.of(more));
        args.add("--muster.data=" + data);
        args.add("--muster.demo=false");
        args.add("--server.port=0");
        return new SpringApplicationBuilder(MusterApplication.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .run(args.toArray(String[]::new));
    }

    private static int status(ConfigurableApplicationContext muster, String token)
            throws Exception {
        String port = muster.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/countries"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
