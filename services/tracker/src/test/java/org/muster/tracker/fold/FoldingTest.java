package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.country.LogPositions;
import org.muster.tracker.country.LoggedFact;
import org.muster.tracker.given.MovableClock;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@TrackerRunning
class FoldingTest {
    @Autowired TrackerLog log;
    @Autowired CountryStore countries;
    @Autowired FactStore facts;
    @Autowired LogPositions positions;
    @Autowired CountryKeeper keeper;
    @Autowired OwnedPartitions owned;

    @Autowired
    @Qualifier("trackerDatabase")
    MongoDatabase database;

    @Autowired MovableClock clock;

    @Test
    void facts_of_many_countries_in_many_batches_give_each_country_its_standing() {
        Map<CountryCode, List<Fact>> byCountry =
                List.of("AFG", "AGO", "ALB", "ARG", "ARM").stream()
                        .map(Report::in)
                        .collect(Collectors.toMap(Report::country, FoldingTest::twelve));
        List<Fact> mixed =
                new ArrayList<>(byCountry.values().stream().flatMap(List::stream).toList());
        Collections.shuffle(mixed, new Random(7));
        List<LoggedFact> logged = log.append(mixed);
        logged.forEach(log::folded);
        byCountry.forEach((country, all) -> assertThat(standing(country)).isEqualTo(at(all)));
    }

    @Test
    void a_late_fact_and_a_correction_give_the_standing_of_a_history_in_order() {
        Report report = Report.in("AUS");
        Fact activated = report.activated("2026-01-10");
        Fact suspended = report.suspended("2026-03-01");
        Fact late = report.confirmed("2026-02-01");
        Fact correction = report.corrected(suspended, "2026-04-01");
        CountryDocument document = log.folded(activated, suspended, late, correction);
        assertThat(document.standing())
                .isEqualTo(at(List.of(activated, suspended, late, correction)));
        Fact retraction = report.retracted(activated);
        assertThat(log.folded(retraction).standing())
                .isEqualTo(at(List.of(activated, suspended, late, correction, retraction)));
    }

    @Test
    void the_same_fact_ten_times_counts_once() {
        Report report = Report.in("AUT");
        Fact fact = report.away("2026-01-10");
        CountryDocument document = log.folded(Collections.nCopies(10, fact));
        assertThat(document.standing().situation().absences()).hasSize(1);
        assertThat(facts.of(report.country()).all()).hasSize(1);
    }

    @Test
    void reading_the_log_again_from_an_earlier_position_changes_nothing() {
        Report report = Report.in("BEL");
        CountryDocument before = log.folded(twelve(report));
        int reminded = log.reminders(report.country()).size();
        log.whileItReadsNothing(() -> positions.reached(Map.of(before.partition(), 0L)));
        await().until(() -> positionOf(before.partition()) > before.offset());
        assertThat(countries.load(report.country())).isEqualTo(before);
        assertThat(log.reminders(report.country())).hasSize(reminded);
    }

    @Test
    void a_database_that_was_dropped_is_built_again_by_itself() {
        Report report = Report.in("BEN");
        CountryDocument before = log.folded(twelve(report));
        log.whileItReadsNothing(database::drop);
        await().until(
                        () ->
                                countries
                                        .load(report.country())
                                        .covers(before.partition(), before.offset()));
        assertThat(standing(report.country())).isEqualTo(before.standing());
    }

    @Test
    void a_write_over_an_older_version_is_refused() {
        CountryDocument first = log.folded(Report.in("BGD").activated("2026-01-10"));
        CountryDocument second = log.folded(Report.in("BGD").confirmed("2026-01-11"));
        assertThat(second.version()).isGreaterThan(first.version());
        CountryDocument zombie = first.forgotten();
        assertThat(countries.replace(zombie)).isFalse();
        assertThat(countries.load(first.country())).isEqualTo(second);
    }

    @Test
    void facts_whose_turn_is_to_come_after_a_crash_are_not_folded_twice() {
        Report report = Report.in("BGR");
        LoggedFact first = new LoggedFact(report.away("2026-03-01"), 77, 0, false);
        LoggedFact late = new LoggedFact(report.away("2026-02-01"), 77, 1, false);
        LoggedFact last = new LoggedFact(report.away("2026-04-01"), 77, 2, false);
        keeper.fold(report.country(), List.of(first), true);
        facts.keep(List.of(late, last)); // and here the process died
        keeper.fold(report.country(), List.of(late), true);
        keeper.fold(report.country(), List.of(last), true);
        assertThat(standing(report.country()))
                .isEqualTo(at(List.of(first.fact(), late.fact(), last.fact())));
    }

    @Test
    void what_was_reminded_of_is_settled_once_by_the_fact_that_settles_it() {
        Report report = Report.in("BRB");
        LoggedFact seat = new LoggedFact(report.activated("2026-11-01"), 78, 0, false);
        keeper.fold(report.country(), List.of(seat), true);
        assertThat(log.reminders(report.country()))
                .extracting(r -> r.concern())
                .contains("SEAT_EMPTY/OMT");
        assertThat(log.settlements(report.country())).isEmpty();
        LoggedFact filled = new LoggedFact(report.takenUp("2026-11-01"), 78, 1, false);
        LoggedFact later = new LoggedFact(report.confirmed("2026-11-02"), 78, 2, false);
        keeper.fold(report.country(), List.of(filled), true);
        keeper.fold(report.country(), List.of(later), true);
        assertThat(log.settlements(report.country()))
                .filteredOn(s -> s.concern().equals("SEAT_EMPTY/OMT"))
                .singleElement()
                .satisfies(s -> assertThat(s.by()).isEqualTo(filled.fact().author()));
    }

    @Test
    void that_one_of_two_findings_goes_away_reminds_nobody_anew() {
        Report first = Report.in("BLZ").recorded("2026-11-24T07:00:00Z");
        Report second = Report.in("BLZ").recorded("2026-11-24T07:01:00Z");
        Fact resumed = first.resumed("2026-11-10");
        List<Fact> facts =
                List.of(
                        first.activated("2026-11-01"),
                        resumed,
                        second.left("2026-11-11"),
                        second.retracted(resumed));
        for (int i = 0; i < facts.size(); i++) {
            keeper.fold(first.country(), List.of(new LoggedFact(facts.get(i), 79, i, false)), true);
            if (i > 0) assertThat(findings(first.country())).as("after fact " + i).isEqualTo(1);
        }
        assertThat(countries.load(first.country()).standing().situation().openFindings())
                .hasSize(1);
    }

    private long findings(CountryCode country) {
        return log.reminders(country).stream()
                .filter(r -> r.kind() == ReminderKind.FINDING_OPEN)
                .count();
    }

    @Test
    void a_crash_before_the_document_is_written_emits_the_same_reminders_under_the_same_ids() {
        Report report = Report.in("BHR");
        LoggedFact fact = new LoggedFact(report.activated("2026-11-01"), 77, 0, false);
        CountryDocument before = countries.load(report.country());
        keeper.fold(report.country(), List.of(fact), true);
        var first = log.reminders(report.country());
        assertThat(first).isNotEmpty();
        // as if the write had never been: what was known is what there was before
        CountryDocument lost =
                new CountryDocument(
                        report.country(),
                        countries.load(report.country()).version() + 1,
                        -1,
                        -1,
                        before.standing(),
                        before.emitted(),
                        before.told(),
                        null);
        assertThat(countries.replace(lost)).isTrue();
        keeper.fold(report.country(), List.of(fact), true);
        var all = log.reminders(report.country());
        assertThat(all.subList(first.size(), all.size())).isEqualTo(first);
    }

    @Test
    void what_cannot_be_read_is_set_aside_with_the_reason_and_blocks_nothing() {
        String broken = "{\"specversion\":\"1.0\",\"type\":\"structure.invented.v9\"}";
        List<RecordMetadata> letters =
                List.of(
                        log.append("BIH", new byte[] {1, 2, 3}),
                        log.append("BIH", null),
                        log.append("BIH", broken.getBytes(StandardCharsets.UTF_8)));
        log.folded(Report.in("BIH").activated("2026-01-10"));
        await().untilAsserted(() -> letters.forEach(this::isSetAside));
    }

    private void isSetAside(RecordMetadata letter) {
        String position = letter.partition() + ":" + letter.offset();
        assertThat(log.records(Topics.deadLetters(Topics.EVENTS)))
                .filteredOn(r -> header(r, "position").equals(position))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.key()).isEqualTo("BIH"))
                .allSatisfy(r -> assertThat(header(r, "reason")).isNotBlank());
    }

    @Test
    void nobody_is_reminded_of_a_state_that_facts_still_to_be_read_have_ended() {
        Report report = Report.in("BLR");
        List<LoggedFact> logged = new ArrayList<>();
        log.whileItReadsNothing(
                () -> {
                    logged.addAll(
                            log.append(
                                    List.of(
                                            report.activated("2025-01-10"),
                                            report.suspended("2025-02-01"),
                                            report.confirmed("2025-03-01"),
                                            report.confirmed("2025-04-01"))));
                    logged.addAll(
                            log.append(
                                    List.of(
                                            report.resumed("2025-05-01"),
                                            report.confirmed("2026-11-20"),
                                            report.takenUp("2025-01-01"))));
                });
        log.folded(logged.getLast());
        assertThat(log.reminders(report.country()))
                .extracting(Reminder::kind)
                .doesNotContain(ReminderKind.KEEP_IN_TOUCH, ReminderKind.SEAT_EMPTY);
    }

    private static List<Fact> twelve(Report report) {
        List<Fact> twelve = new ArrayList<>();
        twelve.add(report.activated("2026-01-01"));
        IntStream.rangeClosed(1, 9)
                .mapToObj(m -> report.away("2026-0" + m + "-15"))
                .forEach(twelve::add);
        twelve.add(report.suspended("2026-10-01"));
        twelve.add(report.resumed("2026-11-01"));
        return twelve;
    }

    private long positionOf(int partition) {
        var progress = owned.all().get(partition);
        return progress == null ? 0 : progress.next();
    }

    private Standing standing(CountryCode country) {
        return countries.load(country).standing();
    }

    private Standing at(List<Fact> all) {
        return Standing.of(all.getFirst().country(), all, clock.instant());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
