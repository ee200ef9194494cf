package org.muster.notifier.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.reminder.ReminderHeaders;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.StructureId;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.ledger.Deliveries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = NotifierApplication.class,
        properties = {
            "spring.config.name=notifier",
            "muster.notifier.canary-mail=canary@example.org"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TemporaryInfrastructureConfiguration.class)
class CanaryTest {
    private static final GreenMail SMTP =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired Proofs proofs;
    @Autowired Inbox inbox;
    @Autowired Deliveries deliveries;
    @Autowired MeterRegistry meters;

    @BeforeAll
    static void begin() {
        SMTP.start();
    }

    @AfterAll
    static void end() {
        SMTP.stop();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
    }

    @Test
    void what_is_made_up_is_mailed_read_in_an_inbox_and_told_to_nobody() {
        assertThat(provenAt(ReminderKind.STATUS_OUTDATED)).isNull();
        sing("canary-1", ReminderKind.STATUS_OUTDATED);
        await().until(() -> provenAt(ReminderKind.STATUS_OUTDATED) != null);
        assertThat(SMTP.getReceivedMessages()).isNotEmpty();
        assertThat(inbox.of(new PersonId("muster-canary"))).isEmpty();
        assertThat(deliveries.of("canary-1")).isEmpty();
        assertThat(provenAt(ReminderKind.SEAT_EMPTY)).isNull();
        assertThat(
                        meters.get("muster.canary.age")
                                .tag("kind", "STATUS_OUTDATED")
                                .timeGauge()
                                .value(TimeUnit.SECONDS))
                .isLessThan(3600);
    }

    private @Nullable Instant provenAt(ReminderKind kind) {
        return proofs.all().stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow()
                .provenAt();
    }

    private void sing(String id, ReminderKind kind) {
        Instant due = Instant.now();
        Reminder reminder =
                new Reminder(
                        new ReminderId(id),
                        CountryCode.of("BVT"),
                        kind,
                        new StructureId("OMT"),
                        null,
                        null,
                        Reach.SEAT,
                        Urgency.QUIET,
                        due,
                        0,
                        due,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of());
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.REMINDERS, "BVT", ReminderCodec.write(reminder, due));
        record.headers().add(ReminderHeaders.CANARY, kind.name().getBytes(UTF_8));
        kafka.send(record).join();
    }
}
