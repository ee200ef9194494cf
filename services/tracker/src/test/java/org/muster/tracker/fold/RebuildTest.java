package org.muster.tracker.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Role;
import org.muster.contract.json.MusterJson;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.muster.tracker.country.LogPositions;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

@TrackerRunning
class RebuildTest {
    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;
    @Autowired CountryStore countries;
    @Autowired FactStore facts;
    @Autowired OwnedPartitions owned;
    @Autowired MeterRegistry meters;
    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired LogPositions positions;
    @Autowired CountryKeeper keeper;

    @Test
    void a_rebuild_gives_the_same_documents_byte_for_byte_and_emits_nothing_again()
            throws Exception {
        for (String country : List.of("CAF", "CAN", "CHE", "CHL"))
            log.folded(
                    Report.in(country).activated("2026-01-10"),
                    Report.in(country).suspended("2026-02-01"),
                    Report.in(country).confirmed("2026-03-01"),
                    Report.in(country).away("2026-03-02"),
                    Report.in(country).resumed("2026-04-01"),
                    Report.in(country).suspended("2026-11-20"));
        await().untilAsserted(
                        () -> {
                            assertThat(owned.all().values())
                                    .hasSize(6)
                                    .allMatch(OwnedPartitions.Progress::caughtUp);
                            assertThat(countries.all()).allMatch(d -> d.offset() >= 0);
                        });
        TreeMap<CountryCode, String> before = documents();
        int reminders = log.records(Topics.REMINDERS).size();
        long facts = this.facts.of(CountryCode.of("CAF")).all().size();

        assertThat(http.post(Role.ADMINISTRATOR, "/api/v1/rebuild").statusCode()).isEqualTo(202);
        await().until(() -> caughtUp() && documents().equals(before));
        assertThat(this.facts.of(CountryCode.of("CAF")).all()).hasSize((int) facts);
        assertThat(log.records(Topics.REMINDERS)).hasSize(reminders);
        assertThat(meters.get("muster.rebuild.progress").gauge().value()).isEqualTo(1);
    }

    @Test
    void it_is_under_way_until_every_partition_is_folded() {
        await().until(this::caughtUp);
        OwnedPartitions mine = new OwnedPartitions(_ -> {});
        Rebuild again = new Rebuild(registry, mine, positions, countries, keeper, facts);
        assertThat(again.underWay()).as("nothing is folded here").isTrue();
        mine.assigned(0, 0, 3);
        mine.assigned(1, 7, 7);
        assertThat(again.underWay()).isTrue();
        mine.folded(0, 2);
        assertThat(again.underWay()).isTrue();
        mine.folded(0, 3);
        assertThat(again.underWay()).isFalse();
    }

    @Test
    void only_an_administrator_may_order_a_rebuild() throws Exception {
        for (Role role : List.of(Role.VIEWER, Role.COUNTRY_OFFICE, Role.HEADQUARTERS)) {
            var answer = http.post(role, "/api/v1/rebuild");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Only an administrator may rebuild");
        }
    }

    private boolean caughtUp() {
        return owned.all().size() == 6
                && owned.all().values().stream().allMatch(OwnedPartitions.Progress::caughtUp)
                && countries.all().stream().noneMatch(d -> d.offset() < 0);
    }

    /** Everything stored but the version, which grows with every write. */
    private TreeMap<CountryCode, String> documents() {
        return countries.all().stream()
                .collect(
                        Collectors.toMap(
                                CountryDocument::country,
                                d ->
                                        MusterJson.mapper()
                                                .writeValueAsString(
                                                        new CountryDocument(
                                                                d.country(),
                                                                0,
                                                                d.partition(),
                                                                d.offset(),
                                                                d.standing(),
                                                                d.emitted(),
                                                                d.told(),
                                                                d.nextWake())),
                                (a, _) -> a,
                                TreeMap::new));
    }
}
