package org.muster.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Seated;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.notifier.channel.mail.Mailbox;
import org.muster.notifier.people.PeopleView;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.kafka.core.KafkaTemplate;

@ExtendWith(OutputCaptureExtension.class)
class KeptAccessKeyTest {
    private static final Pattern LINK = Pattern.compile("/answer/[\\w.-]+");
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

    @Test
    void a_link_in_a_mail_of_before_a_restart_is_good_after_it() throws Exception {
        String link;
        try (ConfigurableApplicationContext first = start()) {
            link = linkInAMail(first);
        }
        try (ConfigurableApplicationContext second = start()) {
            HttpResponse<String> page = get(second, link, Map.of("Accept", "text/html"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("method=\"post\"");
        }
        String own = "--muster.access.key=another-key-of-at-least-32-characters";
        try (ConfigurableApplicationContext configured = start(own)) {
            assertThat(get(configured, link, Map.of("Accept", "text/html")).statusCode())
                    .as("a configured key counts")
                    .isEqualTo(404);
        }
    }

    /** Where the button of a drill's mail leads. */
    @SuppressWarnings("unchecked")
    private static String linkInAMail(ConfigurableApplicationContext muster) {
        KafkaTemplate<String, byte[]> log = muster.getBean(KafkaTemplate.class);
        CountryCode chad = CountryCode.of("TCD");
        PersonId id = new PersonId("tcd-com");
        Person person =
                new Person(
                        id,
                        "Example",
                        "tcd-com@example.org",
                        null,
                        Language.EN,
                        chad,
                        Set.of(),
                        false);
        log.send(Topics.PEOPLE, id.value(), MusterJson.mapper().writeValueAsBytes(person)).join();
        Instant now = Instant.now();
        Drill drill =
                new Drill(
                        new AuthorId("office"),
                        null,
                        now.plus(Duration.ofDays(1)),
                        List.of(new Seated(id, List.of(new StructureId("UNCT")))));
        Reminder reminder =
                Reminder.of(
                        ReminderId.ofDrill(chad, UUID.randomUUID()),
                        chad,
                        drill,
                        Urgency.URGENT,
                        now,
                        List.of());
        await().until(() -> muster.getBean(PeopleView.class).find(id).isPresent());
        log.send(Topics.REMINDERS, chad.alpha3(), ReminderCodec.write(reminder, now)).join();
        Mailbox mailbox = muster.getBean(Mailbox.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> !mailbox.latest().isEmpty());
        Matcher link = LINK.matcher(mailbox.latest().getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group();
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
        return get(muster, "/api/v1/countries", Map.of("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> get(
            ConfigurableApplicationContext muster, String path, Map<String, String> headers)
            throws Exception {
        String port = muster.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
