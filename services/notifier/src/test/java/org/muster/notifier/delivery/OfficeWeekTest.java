package org.muster.notifier.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CountryWeek;
import org.muster.contract.api.WorkingWeekApi;
import org.muster.contract.api.WorkingWeekView.Whose;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Waits;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.reminder.Reminder;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.hours.OfficeWeeks;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.people.PeopleView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a Sunday in Jordan, where Friday and Saturday are free; offices say otherwise. */
@SpringBootTest(
        classes = NotifierApplication.class,
        properties = "spring.config.name=notifier",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TemporaryInfrastructureConfiguration.class, OfficeWeekTest.Sunday.class})
class OfficeWeekTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-29T09:00:00Z");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T04:00:00Z");
    private static final CountryCode JORDAN = new CountryCode("JOR");
    private static final WorkingWeek SATURDAY_AND_SUNDAY =
            new WorkingWeek(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null, null);

    /** What the tracker answers; null: that it is still folding. */
    private static final AtomicReference<@Nullable List<CountryWeek>> SAID =
            new AtomicReference<>(List.of());

    private static final HttpServer TRACKER = tracker();

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired PeopleView people;
    @Autowired Deliveries deliveries;
    @Autowired OfficeWeeks weeks;
    @Autowired WorkingWeekApi api;
    @Autowired MeterRegistry meters;
    @Autowired GenericApplicationContext context;

    static class Sunday {
        @Bean
        Clock sunday() {
            return Clock.fixed(SUNDAY, ZoneOffset.UTC);
        }
    }

    private static HttpServer tracker() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() {
        TRACKER.createContext("/api/v1/working-weeks", OfficeWeekTest::answer);
        TRACKER.start();
    }

    @AfterAll
    static void stop() {
        TRACKER.stop(0);
    }

    @DynamicPropertySource
    static void tracker(DynamicPropertyRegistry registry) {
        registry.add(
                "muster.notifier.tracker-url",
                () -> "http://127.0.0.1:" + TRACKER.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        List<CountryWeek> said = SAID.get();
        byte[] body = MusterJson.mapper().writeValueAsBytes(said == null ? Map.of() : said);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(said == null ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void R81_what_is_not_urgent_waits_for_the_first_day_on_which_the_office_works() {
        says(SATURDAY_AND_SUNDAY);
        Delivery waiting = told(person(Notifications.USUAL), Outcome.PENDING);
        assertThat(waiting.waits()).isEqualTo(Waits.NOT_A_WORKING_DAY);
        assertThat(waiting.notBefore()).isEqualTo(MONDAY_MORNING);

        told(person(closedOn(DayOfWeek.FRIDAY)), Outcome.DELIVERED);

        says(null);
        settled(waiting.id(), Outcome.DELIVERED);
    }

    @Test
    void R81_what_the_office_said_counts_while_the_tracker_folds_again_and_after_a_restart() {
        says(SATURDAY_AND_SUNDAY);
        SAID.set(null);
        assertThatThrownBy(weeks::look).isInstanceOf(RuntimeException.class);
        Delivery waiting = told(person(Notifications.USUAL), Outcome.PENDING);

        var definition = new RootBeanDefinition(OfficeWeeks.class);
        definition.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition("afterARestart", definition);
        OfficeWeeks again = context.getBean("afterARestart", OfficeWeeks.class);
        assertThat(again.of(JORDAN)).contains(SATURDAY_AND_SUNDAY);
        context.removeBeanDefinition("afterARestart");

        says(null);
        settled(waiting.id(), Outcome.DELIVERED);
    }

    @Test
    void what_counts_and_who_said_so_is_asked_by_whoever_may_see_the_country() {
        says(SATURDAY_AND_SUNDAY);
        var view = Callers.as(Caller.service("console"), () -> api.workingWeek("JOR"));
        assertThat(view.whose()).isEqualTo(Whose.OFFICE);
        assertThat(view.freeDays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(requireNonNull(view.said()).author()).isEqualTo("jor-office");
        assertThat(meters.get("muster.office.weeks").gauge().value()).isEqualTo(1);
        says(null);
        var usual = Callers.as(Caller.service("console"), () -> api.workingWeek("JOR"));
        assertThat(usual.whose()).isEqualTo(Whose.COUNTRY);
        assertThat(usual.freeDays()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    private void says(@Nullable WorkingWeek week) {
        SAID.set(
                List.of(
                        new CountryWeek(
                                JORDAN, new OfficeWeek(week, "jor-office", Instant.EPOCH))));
        weeks.look();
    }

    private Delivery told(Person person, Outcome outcome) {
        Directory directory = new Directory(kafka, people);
        directory.knows(person);
        Reminder reminder =
                Directory.reminder(
                        UUID.randomUUID().toString(), ReminderKind.SEAT_EMPTY, person.id().value());
        directory.emits(reminder);
        return settled(reminder.id() + "." + person.id() + ".mail", outcome);
    }

    private Delivery settled(String id, Outcome outcome) {
        await().until(
                        () ->
                                deliveries
                                        .find(id)
                                        .map(Delivery::outcome)
                                        .equals(Optional.of(outcome)));
        return deliveries.find(id).orElseThrow();
    }

    private static Person person(Notifications wishes) {
        String id = "p" + UUID.randomUUID().toString().substring(0, 8);
        return new Person(
                new PersonId(id),
                "Example",
                id + "@example.org",
                null,
                Language.EN,
                JORDAN,
                Set.of(),
                false,
                wishes);
    }

    private static Notifications closedOn(DayOfWeek day) {
        return new Notifications(
                null, Set.of(day), null, null, Set.of(), Map.of(), null, null, null, List.of());
    }
}
