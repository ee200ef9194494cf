package org.muster.notifier.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.access.Role;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.DrillApi;
import org.muster.contract.api.DrillPerson;
import org.muster.contract.api.DrillStart;
import org.muster.contract.api.DrillView;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.NotifierApi;
import org.muster.contract.api.Refused;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.contract.reminder.Delivery.Waits;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Seated;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.people.PeopleView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each test has a country of its own. */
@SpringBootTest(
        classes = NotifierApplication.class,
        properties = {
            "spring.config.name=notifier",
            "muster.notifier.hours.quiet-until=20:00",
            "muster.notifier.hours.working-days-only=false",
            "muster.notifier.webhooks.private-addresses=true"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TemporaryInfrastructureConfiguration.class, DrillTest.MovedClock.class})
class DrillTest {
    private static final GreenMail SMTP =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private static final Outside OUTSIDE = new Outside();
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired PeopleView people;
    @Autowired Deliveries deliveries;
    @Autowired EndpointSecrets secrets;
    @Autowired AccessTokens tokens;
    @Autowired MeterRegistry meters;
    @Autowired Clock clock;
    @LocalServerPort int port;

    static class MovedClock {
        @Bean
        Clock movedClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Clock.systemUTC().instant().plus(AHEAD.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(instant(), zone);
                }
            };
        }
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
        registry.add("muster.notifier.tracker-url", () -> OUTSIDE.address("").toString());
    }

    @BeforeAll
    static void begin() {
        SMTP.start();
    }

    @AfterAll
    static void end() {
        SMTP.stop();
        OUTSIDE.stop();
    }

    @Test
    void whoever_fills_a_seat_is_told_once_on_every_channel_and_each_message_says_drill() {
        knows(person("ner-com", Language.FR, "ner-com@example.org"));
        Person program = person("ner-program", Language.EN, null);
        knows(program.heardAt(endpoint(Endpoint.Kind.WEBHOOK, "ner-program")));
        Person team = person("ner-team", Language.ES, null);
        knows(team.heardAt(endpoint(Endpoint.Kind.TEAMS, "ner-team")));
        knows(person("ner-silent", Language.AR, null));
        OUTSIDE.seats("NER", "ner-com", "UNCT", "HCT");
        OUTSIDE.seats("NER", "ner-program", "OMT");
        OUTSIDE.seats("NER", "ner-team", "PMT");
        OUTSIDE.seats("NER", "ner-silent", "SMT");
        OUTSIDE.seats("NER", "ner-unknown", "AAP");

        List<DrillPerson> before = office("NER", DrillApi::people);
        assertThat(before)
                .extracting(p -> p.person().value())
                .containsExactly("ner-com", "ner-program", "ner-silent", "ner-team");
        assertThat(before.getFirst().channels()).containsExactly(Channel.MAIL);
        assertThat(before.getFirst().tables()).hasSize(2);

        DrillView drill = start("NER", Urgency.ORDINARY, "Viel Erfolg <b>");
        DrillView told = until("NER", drill, v -> delivered(v) == 7);
        assertThat(told.figures().told()).isEqualTo(4);
        assertThat(told.figures().inboxOnly()).isEqualTo(1);
        await().until(() -> gauge("muster.drill.unreached", "NER") == 1);
        assertThat(told.people())
                .flatExtracting(DrillPerson::deliveries)
                .allSatisfy(d -> assertThat(d.kind()).isEqualTo(ReminderKind.DRILL));

        assertThat(mails("ner-com"))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject()).startsWith("[EXERCICE] Niger");
                            assertThat(mail.getHeader("X-Muster-Drill")).containsExactly("true");
                            String whole = GreenMailUtil.getWholeMessage(mail);
                            assertThat(whole).contains("/answer/");
                        });
        var hook = MusterJson.mapper().readTree(OUTSIDE.posted("ner-program"));
        assertThat(hook.path("type").asString()).isEqualTo("drill.told");
        assertThat(hook.path("data").path("drill").asBoolean(false)).isTrue();
        assertThat(hook.path("data").path("subject").asString()).startsWith("[DRILL] Niger");
        assertThat(hook.path("data").path("text").asString())
                .contains("This is a drill", "Viel Erfolg <b>", "I got this");
        assertThat(OUTSIDE.posted("ner-team"))
                .contains("\"SIMULACRO\"", "Attention", "[SIMULACRO]", "Recibido");
        InboxMessage silent = inbox("ner-silent").getFirst();
        assertThat(silent.subject()).startsWith("[تمرين]");
        assertThat(silent.reminder().drill()).isNotNull();
    }

    @Test
    void the_same_start_is_one_drill_however_often_it_comes_and_another_has_to_wait() {
        seated("TCD");
        DrillStart start = new DrillStart(UUID.randomUUID(), Urgency.ORDINARY, null);
        DrillView first = office("TCD", (api, c) -> api.start(c, start));
        DrillView again = office("TCD", (api, c) -> api.start(c, start));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.at()).isEqualTo(first.at());
        assertThat(office("TCD", DrillApi::drills)).hasSize(1);
        refused(409, () -> start("TCD", Urgency.ORDINARY, null));

        office("TCD", (api, c) -> api.end(c, first.id().value()));
        DrillView next = start("TCD", Urgency.URGENT, null);
        assertThat(office("TCD", DrillApi::drills))
                .extracting(DrillView::id)
                .containsExactly(next.id(), first.id());
    }

    @Test
    void what_the_log_says_again_after_a_kill_tells_nobody_twice_and_asks_nobody_else() {
        seated("MLI");
        DrillView drill = start("MLI", Urgency.ORDINARY, null);
        until("MLI", drill, v -> delivered(v) == 2);
        Reminder told = inbox("mli-com").getFirst().reminder();
        knows(person("mli-late", Language.EN, "mli-late@example.org"));
        kafka.send(Topics.REMINDERS, "MLI", ReminderCodec.write(told, told.dueAt())).join();
        // whoever reads the log in order has read it once this one is told
        told("MLI", "mli-after");
        assertThat(deliveries.of(drill.id().value())).hasSize(2);
        assertThat(mails("mli-com")).hasSize(1);
    }

    @Test
    void a_drill_that_nobody_but_the_log_knows_is_told() {
        seated("BFA");
        logged(started("BFA"));
        await().until(() -> !office("BFA", DrillApi::drills).isEmpty());
        until("BFA", office("BFA", DrillApi::drills).getFirst(), v -> delivered(v) == 2);
    }

    @Test
    void of_two_drills_of_a_country_that_the_log_holds_the_first_is_on_and_the_other_never() {
        seated("GNB");
        Reminder first = started("GNB");
        Reminder second = started("GNB");
        logged(first);
        logged(second);
        told("GNB", "gnb-after");
        assertThat(office("GNB", DrillApi::drills))
                .extracting(DrillView::id)
                .containsExactly(first.id());
        refused(404, () -> office("GNB", (api, c) -> api.drill(c, second.id().value())));

        office("GNB", (api, c) -> api.end(c, first.id().value()));
        logged(second);
        told("GNB", "gnb-later");
        assertThat(office("GNB", DrillApi::drills)).hasSize(1);
        assertThat(deliveries.of(second.id().value())).isEmpty();
        start("GNB", Urgency.ORDINARY, null);
        assertThat(office("GNB", DrillApi::drills)).hasSize(2);
    }

    @Test
    void of_many_who_start_a_drill_at_the_same_instant_one_does() {
        seated("COG");
        List<Integer> came =
                Stream.generate(() -> new DrillStart(UUID.randomUUID(), Urgency.ORDINARY, null))
                        .limit(8)
                        .toList()
                        .parallelStream()
                        .map(start -> status(() -> office("COG", (api, c) -> api.start(c, start))))
                        .sorted()
                        .toList();
        assertThat(came).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        DrillView drill = office("COG", DrillApi::drills).getFirst();
        until("COG", drill, v -> delivered(v) == 2);
        told("COG", "cog-after");
        assertThat(office("COG", DrillApi::drills)).hasSize(1);
        assertThat(inbox("cog-com")).hasSize(1);
    }

    private Reminder started(String country) {
        CountryCode code = CountryCode.of(country);
        String chief = country.toLowerCase(java.util.Locale.ROOT) + "-com";
        Drill drill =
                new Drill(
                        new AuthorId("office"),
                        null,
                        clock.instant().plus(Duration.ofDays(1)),
                        List.of(new Seated(new PersonId(chief), List.of(new StructureId("UNCT")))));
        ReminderId id = ReminderId.ofDrill(code, UUID.randomUUID());
        return Reminder.of(id, code, drill, Urgency.ORDINARY, clock.instant(), List.of());
    }

    private void logged(Reminder drill) {
        kafka.send(
                        Topics.REMINDERS,
                        drill.country().alpha3(),
                        ReminderCodec.write(drill, drill.dueAt()))
                .join();
    }

    private static int status(Supplier<?> asked) {
        try {
            var _ = asked.get();
            return 200;
        } catch (Refused refused) {
            return refused.getStatusCode().value();
        }
    }

    @Test
    void the_first_answer_counts_and_how_long_it_took() {
        seated("CMR");
        DrillView drill = start("CMR", Urgency.ORDINARY, null);
        until("CMR", drill, v -> delivered(v) == 2);
        InboxMessage message = inbox("cmr-com").getFirst();
        refused(400, () -> answer("cmr-com", message, Answer.SEEN));
        refused(404, () -> answer("cmr-other", message, Answer.RECEIVED));
        answer("cmr-com", message, Answer.RECEIVED);
        DrillView after = drill("CMR", drill);
        DrillPerson chief = after.people().getFirst();
        assertThat(after.figures().answered()).isEqualTo(1);
        assertThat(after.figures().median()).isEqualTo(chief.took());
        assertThat(chief.took()).isBetween(Duration.ZERO, Duration.ofMinutes(1));

        answer("cmr-com", message, Answer.RECEIVED);
        assertThat(drill("CMR", drill).people().getFirst().answeredAt())
                .isEqualTo(chief.answeredAt());
        assertThat(inbox("cmr-com").getFirst().answered())
                .isEqualTo(
                        new InboxMessage.Answered(Answer.RECEIVED, requireAt(chief.answeredAt())));
    }

    @Test
    void what_is_meant_takes_no_answer_of_a_drill() {
        knows(person("gin-com", Language.EN, "gin-com@example.org"));
        told("GIN", "gin-com");
        InboxMessage meant = inbox("gin-com").getFirst();
        refused(400, () -> answer("gin-com", meant, Answer.RECEIVED));
    }

    @Test
    void an_ordinary_drill_waits_for_working_hours_and_an_urgent_one_does_not() {
        knows(asleep(person("sen-com", Language.EN, "sen-com@example.org")));
        OUTSIDE.seats("SEN", "sen-com", "UNCT");
        DrillView ordinary = start("SEN", Urgency.ORDINARY, null);
        DrillView told = until("SEN", ordinary, v -> delivered(v) == 1);
        assertThat(mail(told).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(mail(told).waits()).isEqualTo(Waits.QUIET_HOURS);

        office("SEN", (api, c) -> api.end(c, ordinary.id().value()));
        assertThat(mail(drill("SEN", ordinary)).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(inbox("sen-com").getFirst().settled()).isNotNull();

        DrillView urgent = start("SEN", Urgency.URGENT, null);
        until("SEN", urgent, v -> delivered(v) == 2);
        assertThat(mails("sen-com")).hasSize(1);
    }

    @Test
    void it_ends_by_itself_says_so_in_the_inbox_and_mails_nobody_again() {
        seated("BEN");
        DrillView drill = start("BEN", Urgency.ORDINARY, null);
        until("BEN", drill, v -> delivered(v) == 2);
        assertThat(drill.ends()).isEqualTo(drill.at().plus(Duration.ofDays(7)));
        AHEAD.set(AHEAD.get().plus(Duration.ofDays(8)));
        DrillView over = drill("BEN", drill);
        assertThat(over.endedAt()).isEqualTo(over.ends());
        assertThat(over.endedBy()).isNull();
        InboxMessage message = inbox("ben-com").getFirst();
        refused(409, () -> answer("ben-com", message, Answer.RECEIVED));
        await().until(() -> inbox("ben-com").getFirst().settled() != null);
        told("BEN", "ben-after");
        assertThat(mails("ben-com")).hasSize(1);
        assertThat(drill("BEN", drill).figures().answered()).isZero();
    }

    @Test
    void whoever_is_erased_is_in_no_drill_any_more() {
        seated("TGO");
        knows(person("tgo-leaves", Language.EN, null));
        OUTSIDE.seats("TGO", "tgo-leaves", "OMT");
        DrillView drill = start("TGO", Urgency.ORDINARY, null);
        until("TGO", drill, v -> delivered(v) == 3);
        answer("tgo-leaves", inbox("tgo-leaves").getFirst(), Answer.RECEIVED);
        assertThat(drill("TGO", drill).figures().answered()).isEqualTo(1);
        kafka.send(Topics.PEOPLE, "tgo-leaves", null).join();
        await().until(() -> drill("TGO", drill).people().size() == 1);
        assertThat(drill("TGO", drill).figures().told()).isEqualTo(1);
        assertThat(drill("TGO", drill).figures().answered()).isZero();
        assertThat(inbox("tgo-leaves")).isEmpty();
    }

    @Test
    void a_drill_and_what_is_meant_never_go_in_one_mail() {
        knows(asleep(person("gha-com", Language.EN, "gha-com@example.org")));
        OUTSIDE.seats("GHA", "gha-com", "UNCT");
        DrillView drill = start("GHA", Urgency.ORDINARY, null);
        until("GHA", drill, v -> delivered(v) == 1);
        emits("GHA", "gha-com");
        await().until(() -> inbox("gha-com").size() == 2);
        // awake: both are due in this moment
        knows(person("gha-com", Language.EN, "gha-com@example.org"));
        await().until(() -> mails("gha-com").size() == 2);
        assertThat(mails("gha-com"))
                .extracting(MimeMessage::getSubject)
                .filteredOn(s -> s.startsWith("[DRILL]"))
                .hasSize(1);
    }

    @Test
    void none_of_it_is_counted_among_what_is_meant() {
        seated("CIV");
        double meant = counted("muster.deliveries");
        double drills = counted("muster.drill.deliveries");
        DrillView drill = start("CIV", Urgency.ORDINARY, null);
        until("CIV", drill, v -> delivered(v) == 2);
        await().until(() -> counted("muster.drill.deliveries") == drills + 2);
        assertThat(counted("muster.deliveries")).isEqualTo(meant);
        answer("civ-com", inbox("civ-com").getFirst(), Answer.RECEIVED);
        await().until(() -> gauge("muster.drill.answered", "CIV") == 1.0);
        assertThat(
                        meters.get("muster.drill.age")
                                .tag("country", "CIV")
                                .timeGauge()
                                .value(TimeUnit.SECONDS))
                .isBetween(0.0, 600.0);
    }

    @Test
    void a_waiting_drill_is_no_reminder_that_is_late() {
        knows(asleep(person("lbr-com", Language.EN, "lbr-com@example.org")));
        OUTSIDE.seats("LBR", "lbr-com", "UNCT");
        long before = deliveries.pending();
        DrillView drill = start("LBR", Urgency.ORDINARY, null);
        until("LBR", drill, v -> delivered(v) == 1);
        assertThat(deliveries.pending()).isEqualTo(before);
    }

    @Test
    void only_whoever_reports_for_the_country_runs_drills() {
        seated("SLE");
        for (Role role : List.of(Role.VIEWER, Role.REPRESENTATIVE))
            refused(403, () -> as(caller(role, "SLE", null), api -> api.people("SLE")));
        refused(403, () -> as(caller(Role.COUNTRY_OFFICE, "GMB", null), api -> api.drills("SLE")));
        for (Role role : List.of(Role.REGIONAL_SPECIALIST, Role.HEADQUARTERS, Role.ADMINISTRATOR)) {
            List<DrillPerson> seen = as(caller(role, "SLE", null), api -> api.people("SLE"));
            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_a_drill_is_refused_and_nobody_is_told() {
        seated("GMB");
        refused(400, () -> start("GMB", Urgency.QUIET, null));
        refused(400, () -> start("GMB", Urgency.ORDINARY, "x".repeat(501)));
        refused(404, () -> office("GMB", (api, c) -> api.drill(c, "none")));
        refused(404, () -> office("GMB", (api, c) -> api.end(c, "none")));
        refused(409, () -> start("CPV", Urgency.ORDINARY, null));
        OUTSIDE.away("MRT");
        refused(503, () -> start("MRT", Urgency.ORDINARY, null));
        assertThat(office("GMB", DrillApi::drills)).isEmpty();
        assertThat(inbox("gmb-com")).isEmpty();
    }

    private void seated(String country) {
        String id = country.toLowerCase(java.util.Locale.ROOT) + "-com";
        knows(person(id, Language.EN, id + "@example.org"));
        OUTSIDE.seats(country, id, "UNCT");
    }

    private static Person person(String id, Language language, @Nullable String mail) {
        return new Person(
                new PersonId(id),
                "Example " + id,
                mail,
                null,
                language,
                CountryCode.of("SDN"),
                Set.of(),
                false);
    }

    /** Whose quiet hours have just begun, whatever the hour. */
    private Person asleep(Person person) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return person.wishing(
                new Notifications(
                        ZoneOffset.UTC,
                        Set.of(),
                        now.minusHours(1),
                        now.plusHours(3),
                        Set.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of()));
    }

    private Endpoint endpoint(Endpoint.Kind kind, String id) {
        return new Endpoint(kind, secrets.seal(OUTSIDE.address("/hook/" + id)), 1);
    }

    private void knows(Person person) {
        byte[] written = MusterJson.mapper().writeValueAsBytes(person);
        kafka.send(Topics.PEOPLE, person.id().value(), written).join();
        await().until(() -> people.find(person.id()).filter(person::equals).isPresent());
    }

    /** Somebody is told of something that is meant, and everything before it was read. */
    private void told(String country, String person) {
        knows(person(person, Language.EN, person + "@example.org"));
        String id = emits(country, person);
        await().until(() -> !deliveries.of(id).isEmpty());
    }

    private String emits(String country, String person) {
        String id = UUID.randomUUID().toString();
        Instant due = clock.instant();
        Reminder reminder =
                new Reminder(
                        new ReminderId(id),
                        CountryCode.of(country),
                        ReminderKind.KEEP_IN_TOUCH,
                        new StructureId("HCT"),
                        null,
                        null,
                        Reach.SEAT,
                        Urgency.ORDINARY,
                        due,
                        0,
                        due,
                        List.of(new Candidate(new PersonId(person), Candidate.Why.HOLDS_THE_SEAT)),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of());
        kafka.send(Topics.REMINDERS, country, ReminderCodec.write(reminder, due)).join();
        return id;
    }

    private DrillView start(String country, Urgency urgency, @Nullable String note) {
        DrillStart start = new DrillStart(UUID.randomUUID(), urgency, note);
        return office(country, (api, c) -> api.start(c, start));
    }

    private DrillView drill(String country, DrillView drill) {
        return office(country, (api, c) -> api.drill(c, drill.id().value()));
    }

    private DrillView until(
            String country, DrillView drill, java.util.function.Predicate<DrillView> so) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> drill(country, drill), so);
    }

    private static long delivered(DrillView view) {
        return view.people().stream()
                .flatMap(p -> p.deliveries().stream())
                .filter(d -> d.outcome() == Outcome.DELIVERED)
                .count();
    }

    private static Delivery mail(DrillView view) {
        return view.people().getFirst().deliveries().stream()
                .filter(d -> d.channel() == Channel.MAIL)
                .findFirst()
                .orElseThrow();
    }

    private static Instant requireAt(@Nullable Instant at) {
        return java.util.Objects.requireNonNull(at);
    }

    private List<InboxMessage> inbox(String person) {
        return notifier(person, NotifierApi::inbox);
    }

    private void answer(String person, InboxMessage message, Answer answer) {
        notifier(
                person,
                api -> {
                    api.answered(message.id(), answer);
                    return true;
                });
    }

    private <T> T notifier(String person, java.util.function.Function<NotifierApi, T> ask) {
        return Callers.as(
                caller(Role.REPRESENTATIVE, "SDN", person),
                () -> ask.apply(client(NotifierApi.class)));
    }

    private <T> T office(String country, java.util.function.BiFunction<DrillApi, String, T> ask) {
        return as(caller(Role.COUNTRY_OFFICE, country, null), api -> ask.apply(api, country));
    }

    private <T> T as(Caller caller, java.util.function.Function<DrillApi, T> ask) {
        return Callers.as(caller, () -> ask.apply(client(DrillApi.class)));
    }

    private <T> T client(Class<T> api) {
        return Neighbours.client(api, "http://127.0.0.1:" + port, "test", tokens, clock);
    }

    private static Caller caller(Role role, String country, @Nullable String person) {
        return new Caller(
                new AuthorId(person == null ? "office" : person),
                role,
                Set.of(CountryCode.of(country)),
                person == null ? null : new PersonId(person));
    }

    private static void refused(int status, Runnable ask) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(ask::run)
                .satisfies(r -> assertThat(r.getStatusCode().value()).isEqualTo(status));
    }

    private static List<MimeMessage> mails(String to) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(m -> to(m).equals(to + "@example.org"))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private double counted(String name) {
        return meters.find(name).counters().stream().mapToDouble(c -> c.count()).sum();
    }

    private double gauge(String name, String country) {
        var found = meters.find(name).tag("country", country).gauge();
        return found == null ? -1 : found.value();
    }
}
