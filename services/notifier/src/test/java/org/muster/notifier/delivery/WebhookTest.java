package org.muster.notifier.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.muster.notifier.delivery.Directory.emptySeat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.api.Mail;
import org.muster.contract.api.TestSend;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.mail.Mailbox;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.sending.TestSends;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.KafkaTemplate;

/** Webhooks and cards against a real HTTP server. */
@SpringBootTest(
        classes = NotifierApplication.class,
        properties = {
            "spring.config.name=notifier",
            "muster.notifier.hours.quiet-until=20:00",
            "muster.notifier.hours.working-days-only=false",
            "muster.notifier.webhooks.private-addresses=true",
            "muster.notifier.webhooks.timeout=1s"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TemporaryInfrastructureConfiguration.class, WebhookTest.MovedClock.class})
class WebhookTest {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);
    private static final Map<String, Integer> ANSWERS = new ConcurrentHashMap<>();
    private static final Queue<Posted> POSTED = new ConcurrentLinkedQueue<>();

    /** A status after which an answer begins that never ends. */
    private static final int ENDLESS = 200;

    private static final CountDownLatch STOPPING = new CountDownLatch(1);
    private static HttpServer server;

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired PeopleView people;
    @Autowired Deliveries deliveries;
    @Autowired EndpointSecrets secrets;
    @Autowired MeterRegistry meters;
    @Autowired GoneEndpoints endpoints;
    @Autowired Mailbox mailbox;
    @Autowired TestSends tests;

    /** The clock of the machine, and as far ahead as a test says. */
    static class MovedClock {
        @Bean
        @Primary
        Clock movedClock() {
            InstantSource moved = () -> Instant.now().plus(AHEAD.get());
            return moved.withZone(ZoneOffset.UTC);
        }
    }

    private record Posted(String path, Map<String, List<String>> headers, String body) {}

    @BeforeAll
    static void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", WebhookTest::take);
        server.start();
    }

    @AfterAll
    static void stopServer() {
        STOPPING.countDown();
        server.stop(0);
    }

    @AfterEach
    void backToNow() {
        AHEAD.set(Duration.ZERO);
    }

    private static void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        POSTED.add(new Posted(path, Map.copyOf(exchange.getRequestHeaders()), body));
        int answer = ANSWERS.getOrDefault(path, 204);
        if (answer == 0) hang();
        exchange.sendResponseHeaders(answer == 0 ? 204 : answer, answer == ENDLESS ? 0 : -1);
        if (answer == ENDLESS) {
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hang();
        }
        exchange.close();
    }

    /** For longer than anybody waits. */
    private static void hang() {
        try {
            STOPPING.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_program_can_check_who_sent_it_with_the_library_of_the_standard() throws Exception {
        Person program = listens(Endpoint.Kind.WEBHOOK, 204);
        Reminder reminder = told(program);
        delivered(reminder, program, Channel.WEBHOOK, Outcome.DELIVERED);
        Posted posted = posted(program).getFirst();
        new Webhook(secrets.secret(program.id(), 1))
                .verify(posted.body(), HttpHeaders.of(lower(posted.headers()), (_, _) -> true));
        var data = MusterJson.mapper().readTree(posted.body()).path("data");
        assertThat(data.path("language").asString()).isEqualTo("es");
        assertThat(data.path("links").path(0).path("url").asString()).contains("/answer/");
        assertThat(posted.headers().toString()).contains(reminder.id() + "." + program.id());
    }

    @Test
    void a_secret_that_was_replaced_signs_too_for_a_day_and_then_no_more() {
        Person program = listens(Endpoint.Kind.WEBHOOK, 204);
        Instant now = Instant.now();
        Endpoint renewed =
                requireNonNull(program.endpoint()).renewed(now, now.plus(Duration.ofHours(24)));
        Person changed = program.heardAt(renewed);
        directory().knows(changed);
        double before = signedTwice();

        delivered(told(changed), changed, Channel.WEBHOOK, Outcome.DELIVERED);
        Posted first = posted(program).getFirst();
        assertThat(signatures(first)).containsExactly(signed(first, 2), signed(first, 1));
        assertThat(signedTwice()).isEqualTo(before + 1);

        AHEAD.set(Duration.ofHours(25));
        delivered(told(changed), changed, Channel.WEBHOOK, Outcome.DELIVERED);
        Posted last = posted(program).getLast();
        assertThat(signatures(last)).containsExactly(signed(last, 2));
        assertThat(signedTwice()).isEqualTo(before + 1);
    }

    private double signedTwice() {
        return meters.counter("muster.webhooks.signed.twice").count();
    }

    private static List<String> signatures(Posted posted) {
        return List.of(header(posted, "webhook-signature").split(" "));
    }

    private static String header(Posted posted, String name) {
        return requireNonNull(lower(posted.headers()).get(name), name).getFirst();
    }

    /** The signature by the secret of a version, as the library of the standard makes it. */
    private String signed(Posted posted, int version) {
        PersonId person = new PersonId(posted.path().substring(1));
        try {
            return new Webhook(secrets.secret(person, version))
                    .sign(
                            header(posted, "webhook-id"),
                            Long.parseLong(header(posted, "webhook-timestamp")),
                            posted.body());
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_team_gets_a_card_with_buttons() {
        Person team = listens(Endpoint.Kind.TEAMS, 202);
        delivered(told(team), team, Channel.TEAMS, Outcome.DELIVERED);
        var card = MusterJson.mapper().readTree(posted(team).getFirst().body());
        var content = card.path("attachments").path(0).path("content");
        assertThat(content.path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(content.path("actions").size()).isPositive();
    }

    @Test
    void what_is_refused_for_good_fails_and_what_is_not_taken_now_is_tried_again() {
        Person refusing = listens(Endpoint.Kind.WEBHOOK, 400);
        Person broken = listens(Endpoint.Kind.WEBHOOK, 503);
        Person hanging = listens(Endpoint.Kind.WEBHOOK, 0);
        Person well = listens(Endpoint.Kind.WEBHOOK, 204);
        Reminder toRefusing = told(refusing);
        Reminder toBroken = told(broken);
        Reminder toHanging = told(hanging);
        assertThat(delivered(toRefusing, refusing, Channel.WEBHOOK, Outcome.FAILED).detail())
                .isEqualTo("the endpoint answered 400");
        assertThat(delivered(toBroken, broken, Channel.WEBHOOK, Outcome.RETRYING).detail())
                .isEqualTo("the endpoint answered 503");
        assertThat(delivered(toHanging, hanging, Channel.WEBHOOK, Outcome.RETRYING).detail())
                .isEqualTo("the endpoint does not answer");
        // while one is broken another is told at once
        delivered(told(well), well, Channel.WEBHOOK, Outcome.DELIVERED);
    }

    @Test
    void an_answer_that_never_ends_holds_up_nobody_and_its_status_counts() {
        List<Person> endless =
                Stream.generate(() -> listens(Endpoint.Kind.WEBHOOK, ENDLESS)).limit(5).toList();
        Map<Person, Reminder> told = new LinkedHashMap<>();
        endless.forEach(p -> told.put(p, told(p)));
        told.forEach((p, r) -> delivered(r, p, Channel.WEBHOOK, Outcome.DELIVERED));
    }

    @Test
    void who_is_gone_is_told_nothing_more_until_it_is_said_anew_where_it_is() {
        Person gone = listens(Endpoint.Kind.WEBHOOK, 410);
        delivered(told(gone), gone, Channel.WEBHOOK, Outcome.FAILED);
        Reminder later = told(gone);
        await().until(() -> !deliveries.of(later.id().value()).isEmpty());
        assertThat(deliveries.of(later.id().value()))
                .extracting(Delivery::channel)
                .doesNotContain(Channel.WEBHOOK);
        ANSWERS.put("/" + gone.id(), 204);
        Person anew = gone.heardAt(endpoint(gone.id(), Endpoint.Kind.WEBHOOK, 2));
        directory().knows(anew);
        delivered(told(anew), anew, Channel.WEBHOOK, Outcome.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void whose_endpoint_is_gone_hears_it_once_by_mail_in_the_own_language(Language language) {
        Person gone =
                listens(Endpoint.Kind.WEBHOOK, 410, language, language.tag() + "@example.org");
        double before = notices("told");
        Reminder first = told(gone);
        delivered(first, gone, Channel.WEBHOOK, Outcome.FAILED);
        String id = "gone." + gone.id() + ".1";
        await().until(() -> mailbox.find(id).isPresent());
        Mail mail = mailbox.find(id).orElseThrow();
        assertThat(mail.to()).isEqualTo(gone.email());
        assertThat(mail.language()).isEqualTo(language.tag());
        assertThat(mail.text()).contains("410", "/notifications").doesNotContain("gone.");
        assertThat(gone(gone)).isPresent();
        await().until(() -> notices("told") == before + 1);

        double told = notices("told");
        endpoints.gone(gone.id(), requireNonNull(gone.endpoint()));
        AHEAD.set(Duration.ofDays(2));
        assertThat(endpoints.untold(Instant.now().plus(AHEAD.get())))
                .as("who knows it already")
                .noneMatch(u -> u.person().equals(gone.id()));
        assertThat(notices("told")).isEqualTo(told);
        AHEAD.set(Duration.ZERO);

        Person anew = gone.heardAt(endpoint(gone.id(), Endpoint.Kind.WEBHOOK, 2));
        directory().knows(anew);
        assertThat(gone(anew)).isEmpty();
    }

    @Test
    void
            that_an_endpoint_is_gone_waits_for_a_good_hour_and_for_whom_no_mail_reaches_stands_on_the_page() {
        Instant later = Instant.now().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MILLIS);
        Person pausing =
                listens(Endpoint.Kind.TEAMS, 410, Language.EN, "pausing@example.org")
                        .wishing(paused(later));
        directory().knows(pausing);
        endpoints.gone(pausing.id(), requireNonNull(pausing.endpoint()));
        await().untilAsserted(
                        () ->
                                assertThat(endpoints.untold(later))
                                        .anySatisfy(
                                                u -> {
                                                    assertThat(u.person()).isEqualTo(pausing.id());
                                                    assertThat(u.tellAt()).isEqualTo(later);
                                                }));
        assertThat(mailbox.find("gone." + pausing.id() + ".1")).isEmpty();

        double unreached = notices("unreached");
        Person silent = listens(Endpoint.Kind.TEAMS, 410);
        endpoints.gone(silent.id(), requireNonNull(silent.endpoint()));
        await().until(() -> notices("unreached") == unreached + 1);
        assertThat(gone(silent)).isPresent();
    }

    private Reminder told(Person person) {
        Reminder reminder = emptySeat("TABLE-" + person.id(), person.id().value());
        directory().emits(reminder);
        return reminder;
    }

    @ParameterizedTest
    @EnumSource
    void a_test_goes_to_a_program_and_to_a_team_and_says_what_came_of_it(Endpoint.Kind kind) {
        Channel channel = Channel.valueOf(kind.name());
        Person well = listens(kind, 202, Language.FR, "well@example.org");
        assertThat(tests.to(well, null))
                .containsExactlyInAnyOrder(
                        new TestSend(Channel.MAIL, null), new TestSend(channel, null));
        assertThat(posted(well)).hasSize(1);
        assertThat(tests.to(well, channel)).containsExactly(new TestSend(channel, null));
        assertThat(posted(well)).hasSize(2).allMatch(p -> p.body().contains("Essai"));

        Person broken = listens(kind, 503);
        assertThat(tests.to(broken, null))
                .containsExactly(new TestSend(channel, "the endpoint answered 503"));
        assertThat(tests.to(broken, null))
                .containsExactly(new TestSend(channel, "the endpoint rests"));
        ANSWERS.put("/" + broken.id(), 204);
        Person mended = broken.heardAt(endpoint(broken.id(), kind, 2));
        assertThat(tests.to(mended, null)).containsExactly(new TestSend(channel, null));
    }

    private Optional<Instant> gone(Person person) {
        return endpoints.since(person);
    }

    private double notices(String outcome) {
        return meters.counter("muster.endpoints.gone.notices", "outcome", outcome).count();
    }

    private static Notifications paused(Instant until) {
        Notifications usual = Notifications.USUAL;
        return new Notifications(
                usual.zone(),
                usual.freeDays(),
                usual.quietFrom(),
                usual.quietUntil(),
                usual.channelsOff(),
                usual.digests(),
                usual.digestAt(),
                usual.digestDay(),
                until,
                usual.watches());
    }

    private Person listens(Endpoint.Kind kind, int answer) {
        return listens(kind, answer, Language.ES, null);
    }

    private Person listens(
            Endpoint.Kind kind, int answer, Language language, @Nullable String email) {
        PersonId id = new PersonId("e" + UUID.randomUUID().toString().substring(0, 8));
        ANSWERS.put("/" + id, answer);
        Person person =
                new Person(
                                id,
                                "Example endpoint",
                                email,
                                null,
                                language,
                                CountryCode.of("SDN"),
                                Set.of(),
                                false)
                        .heardAt(endpoint(id, kind, 1));
        directory().knows(person);
        return person;
    }

    private Endpoint endpoint(PersonId id, Endpoint.Kind kind, int version) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + id);
        return new Endpoint(kind, secrets.seal(address), version);
    }

    private Delivery delivered(Reminder reminder, Person person, Channel channel, Outcome outcome) {
        String id = Delivery.id(reminder.id(), person.id(), channel);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                deliveries
                                        .find(id)
                                        .map(Delivery::outcome)
                                        .equals(Optional.of(outcome)));
        return deliveries.find(id).orElseThrow();
    }

    private static List<Posted> posted(Person person) {
        return POSTED.stream().filter(p -> p.path().equals("/" + person.id())).toList();
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> headers) {
        Map<String, List<String>> lower = new java.util.HashMap<>();
        headers.forEach((k, v) -> lower.put(k.toLowerCase(java.util.Locale.ROOT), v));
        return lower;
    }

    private Directory directory() {
        return new Directory(kafka, people);
    }
}
