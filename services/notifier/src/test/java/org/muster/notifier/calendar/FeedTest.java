package org.muster.notifier.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.api.CalendarAddress;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Appointment.Expected;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.people.PeopleView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = NotifierApplication.class,
        properties = {"spring.config.name=notifier", "muster.notifier.calendar.good=0s"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TemporaryInfrastructureConfiguration.class)
class FeedTest {
    private static final AtomicReference<List<Appointment>> DIARY =
            new AtomicReference<>(List.of());
    private static final HttpServer TRACKER = tracker();

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired PeopleView people;
    @Autowired AccessTokens tokens;
    @Autowired MeterRegistry meters;
    @LocalServerPort int port;

    private static HttpServer tracker() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/api/v1/people/",
                    exchange -> {
                        byte[] body = MusterJson.mapper().writeValueAsBytes(DIARY.get());
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void begin() {
        TRACKER.start();
    }

    @AfterAll
    static void end() {
        TRACKER.stop(0);
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry registry) {
        registry.add(
                "muster.notifier.tracker-url",
                () -> "http://127.0.0.1:" + TRACKER.getAddress().getPort());
    }

    @Test
    void an_address_is_told_once_and_read_without_signing_in_as_often_as_it_changes() {
        knows("reader");
        DIARY.set(List.of(meeting(Expected.EXPECTED, 3)));
        String path = made("reader");
        assertThat(state("reader").address()).isNull();
        assertThat(state("reader").madeAt()).isNotNull();

        HttpResponse<String> first = get(path, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type"))
                .hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"muster.ics\"");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertThat(first.body()).contains("SEQUENCE:3", "STATUS:CONFIRMED");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(path, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        DIARY.set(List.of(meeting(Expected.SUSPENDED, 4)));
        assertThat(get(path, tag).body()).contains("SEQUENCE:4", "STATUS:CANCELLED");
        assertThat(state("reader").readAt()).isNotNull();
    }

    @Test
    void a_wrong_a_replaced_and_a_revoked_address_are_answered_with_nothing() {
        knows("careful");
        double before = meters.counter("muster.calendar.feeds", "outcome", "refused").count();
        String first = made("careful");
        String second = made("careful");
        assertNothing(get(first, ""));
        assertThat(get(second, "").statusCode()).isEqualTo(200);
        call("DELETE", "careful");
        assertNothing(get(second, ""));
        assertNothing(get("/calendar/guessed.ics", ""));
        assertNothing(get(first.replace(".ics", ""), ""));
        assertThat(meters.counter("muster.calendar.feeds", "outcome", "refused").count())
                .isEqualTo(before + 4);
        assertThat(state("careful").madeAt()).isNull();
    }

    @Test
    void somebody_who_is_erased_has_no_calendar_any_more() {
        knows("leaver");
        String path = made("leaver");
        kafka.send(Topics.PEOPLE, "leaver", null).join();
        await().untilAsserted(() -> assertNothing(get(path, "")));
        await().untilAsserted(() -> assertThat(state("leaver").madeAt()).isNull());
    }

    @Test
    void an_account_of_nobody_has_no_calendar() {
        assertThat(call("POST", null).statusCode()).isEqualTo(404);
        assertThat(call("GET", null).statusCode()).isEqualTo(200);
    }

    @Test
    void no_figure_names_the_secret() {
        knows("counted");
        String path = made("counted");
        assertThat(get(path, "").statusCode()).isEqualTo(200);
        String secret = path.substring("/calendar/".length());
        await().until(
                        () ->
                                meters.find("http.server.requests")
                                                .tag("uri", "/calendar/{file}")
                                                .timer()
                                        != null);
        assertThat(meters.getMeters())
                .noneMatch(m -> m.getId().getTags().toString().contains(secret));
    }

    private static void assertNothing(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    /** The path of a new address. */
    private String made(String person) {
        CalendarAddress made = read(call("POST", person));
        assertThat(made.address()).startsWith("http://localhost:8080/calendar/").endsWith(".ics");
        return URI.create(String.valueOf(made.address())).getPath();
    }

    private CalendarAddress state(String person) {
        return read(call("GET", person));
    }

    private static CalendarAddress read(HttpResponse<String> answer) {
        return MusterJson.mapper().readValue(answer.body(), CalendarAddress.class);
    }

    private HttpResponse<String> call(
            String method, @org.jspecify.annotations.Nullable String person) {
        Caller caller =
                new Caller(
                        new AuthorId("account"),
                        Role.REPRESENTATIVE,
                        Set.of(CountryCode.of("SDN")),
                        person == null ? null : new PersonId(person));
        String token = tokens.issue(caller, Instant.now(), Duration.ofMinutes(5)).token();
        return send(
                request("/api/v1/calendar")
                        .header("Authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> get(String path, String tag) {
        HttpRequest.Builder request = request(path);
        if (!tag.isEmpty()) request.header("If-None-Match", tag);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void knows(String id) {
        Person person =
                new Person(
                        new PersonId(id),
                        "Example",
                        null,
                        null,
                        Language.EN,
                        CountryCode.of("SDN"),
                        Set.of(),
                        false);
        kafka.send(Topics.PEOPLE, id, MusterJson.mapper().writeValueAsBytes(person)).join();
        await().until(() -> people.find(person.id()).isPresent());
    }

    private static Appointment meeting(Expected expected, int sequence) {
        return new Appointment(
                CountryCode.of("SDN"),
                StructureName.of(new StructureId("OMT")),
                Instant.parse("2026-11-30T07:00:00Z"),
                ZoneId.of("Africa/Khartoum"),
                null,
                expected,
                sequence,
                Instant.parse("2026-11-24T08:00:00Z"));
    }
}
