package org.muster.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClient;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.json.MusterJson;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.situation.Standing;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.sending.PostOffice;
import org.muster.reporting.directory.Directory;
import org.muster.reporting.log.FactLog;
import org.muster.standalone.MusterApplication;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.fold.CountryTimers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.test.annotation.DirtiesContext;

/**
 * April to July 2023 in Sudan, in the whole of Muster with a clock that is moved: every message
 * that anybody gets, on which day and at which hour, is known beforehand. One that is missing,
 * doubled or unexpected fails. {@code -Dmuster.golden.write=true} writes what was sent, to be read.
 */
@SpringBootTest(
        classes = MusterApplication.class,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"muster.demo=false", "muster.notifier.gather=30ms"})
@Import({TemporaryInfrastructureConfiguration.class, SudanSeasonTest.MovedClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class SudanSeasonTest {
    private static final Instant BEGIN = Instant.parse("2023-04-10T06:00:00Z");
    private static final Instant END = Instant.parse("2023-07-17T06:00:00Z");
    private static final ZoneId KHARTOUM = ZoneId.of("Africa/Khartoum");
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final Season.StandingClock CLOCK = new Season.StandingClock(BEGIN);
    private static final Path KNOWN =
            Path.of("src/test/resources/org/muster/standalone/demonstration/season.txt");

    @TestConfiguration(proxyBeanMethods = false)
    static class MovedClock {
        @Bean
        @Primary
        java.time.Clock movedClock() {
            return CLOCK;
        }
    }

    @Autowired private FactLog log;
    @Autowired private Directory directory;
    @Autowired private PeopleView people;
    @Autowired private CountryStore countries;
    @Autowired private CountryTimers timers;
    @Autowired private PostOffice post;
    @Autowired private KafkaAdmin kafka;

    @Autowired
    @Qualifier("notifierDatabase")
    private MongoDatabase notifier;

    private final Set<String> planned = new TreeSet<>();
    private List<Fact> facts = List.of();

    /** What was told, as it was recorded. */
    private record Told(Delivery delivery, Reminder about) {
        /** Whether it says that what was reminded of is settled. */
        boolean settled() {
            return delivery.id().endsWith(".settled");
        }
    }

    @BeforeAll
    void live() throws IOException {
        Demonstration.people().forEach(directory::put);
        await().untilAsserted(
                        () ->
                                assertThat(Demonstration.people())
                                        .allSatisfy(
                                                p -> assertThat(people.find(p.id())).contains(p)));
        facts =
                Stream.concat(
                                Demonstration.facts().stream()
                                        .filter(f -> f.country().equals(SUDAN)),
                                new DatedReports("season", lines("season.ndjson")).facts().stream())
                        .toList();
        try (AdminClient admin = AdminClient.create(kafka.getConfigurationProperties())) {
            new Season(CLOCK, SUDAN, facts, log, countries, timers, post, notifier, admin)
                    .until(END, this::plan);
        }
    }

    /** What the rules alone say is due at an instant, from what was known then. */
    private void plan(Instant now) {
        List<Fact> known = facts.stream().filter(f -> !f.recordedAt().isAfter(now)).toList();
        Standing standing = Standing.of(SUDAN, known, now);
        ReminderPlan plan = new ReminderPlan(standing, CatalogueYaml.bundled());
        for (Reminder r : plan.due(now)) planned.add(what(r));
    }

    @Test
    void every_message_is_one_that_was_expected_at_its_hour() throws IOException {
        List<String> sent = told().map(SudanSeasonTest::line).sorted().toList();
        if (Boolean.getBoolean("muster.golden.write")) Files.write(KNOWN, sent);
        assertThat(sent).containsExactlyElementsOf(Files.readAllLines(KNOWN));
    }

    @Test
    void all_that_the_rules_say_was_told_and_nothing_else() {
        assertThat(new TreeSet<>(told().map(t -> what(t.about())).toList()))
                .containsExactlyElementsOf(planned);
    }

    @Test
    void nobody_hears_anything_twice_and_nothing_is_left_over() {
        assertThat(
                        told().map(
                                        t ->
                                                t.delivery().reminder()
                                                        + " "
                                                        + t.delivery().person()
                                                        + t.delivery().channel()
                                                        + t.settled()))
                .doesNotHaveDuplicates();
        assertThat(told().filter(t -> t.delivery().channel() == Channel.MAIL))
                .isNotEmpty()
                .allSatisfy(
                        t ->
                                assertThat(t.delivery().outcome())
                                        .isIn(Outcome.DELIVERED, Outcome.WITHDRAWN));
    }

    @Test
    void a_mail_that_can_wait_comes_on_a_working_day_in_working_hours() {
        Set<DayOfWeek> off = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(
                        told().filter(t -> t.delivery().channel() == Channel.MAIL)
                                .filter(t -> t.about().urgency() != Urgency.URGENT)
                                .filter(
                                        t ->
                                                String.valueOf(t.delivery().person())
                                                        .startsWith("sdn")))
                .isNotEmpty()
                .allSatisfy(
                        t -> {
                            ZonedDateTime at = t.delivery().at().atZone(KHARTOUM);
                            assertThat(at.getHour()).as(line(t)).isBetween(7, 19);
                            assertThat(off).as(line(t)).doesNotContain(at.getDayOfWeek());
                        });
    }

    private Stream<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Document row : notifier.getCollection("deliveries").find())
            told.add(
                    new Told(
                            MusterJson.mapper()
                                    .readValue(row.getString("delivery"), Delivery.class),
                            MusterJson.mapper().readValue(row.getString("about"), Reminder.class)));
        return told.stream();
    }

    /** When on the clocks of Khartoum, how, to whom, of what. */
    private static String line(Told told) {
        Reminder r = told.about();
        return String.join(
                " ",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm EEE")
                        .format(told.delivery().at().atZone(KHARTOUM)),
                told.delivery().channel().toString(),
                text(told.delivery().person(), "nobody"),
                r.kind().toString(),
                text(r.structure(), text(r.crisis(), "-")),
                "step" + r.step(),
                r.reach().toString(),
                r.urgency().toString()
                        + (told.settled() ? " SETTLED" : "")
                        + (told.delivery().outcome() == Outcome.WITHDRAWN ? " WITHDRAWN" : ""));
    }

    private static String what(Reminder r) {
        return String.join(
                " ",
                r.dueAt().toString(),
                r.kind().toString(),
                text(r.structure(), text(r.crisis(), "-")),
                "step" + r.step(),
                r.id().value());
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private static List<String> lines(String name) throws IOException {
        var resource = SudanSeasonTest.class.getResourceAsStream(name);
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                java.util.Objects.requireNonNull(resource),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank()).toList();
        }
    }
}
