package org.muster.tracker.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerRunning
class StreamTest {
    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;
    @Autowired Changes changes;

    @Test
    void a_change_is_told_with_its_country_version_and_place_and_silence_is_kept_alive()
            throws Exception {
        try (StreamReader reader = open(Role.HEADQUARTERS, Set.of())) {
            await().until(() -> reader.comments().contains("alive"));
            long version = log.folded(Report.in("UGA").activated("2026-01-10")).version();
            await().until(() -> reader.countries().contains("UGA"));
            assertThat(reader.data()).anyMatch(d -> d.contains("\"version\":" + version));
            assertThat(reader.lastId()).isNotNull();
        }
    }

    @Test
    void whoever_comes_back_misses_nothing_and_hears_nothing_twice() throws Exception {
        String place;
        try (StreamReader reader = open(Role.HEADQUARTERS, Set.of())) {
            log.folded(Report.in("UKR").activated("2026-01-10"));
            await().until(() -> reader.countries().contains("UKR"));
            place = String.valueOf(reader.lastId());
        }
        log.folded(Report.in("URY").activated("2026-01-10"));
        log.folded(Report.in("UZB").activated("2026-01-10"));
        try (StreamReader reader = open(Role.HEADQUARTERS, Set.of(), "Last-Event-ID", place)) {
            await().until(() -> reader.countries().contains("UZB"));
            log.folded(Report.in("VEN").activated("2026-01-10"));
            await().until(() -> reader.countries().contains("VEN"));
            assertThat(reader.countries()).containsExactly("URY", "UZB", "VEN");
        }
    }

    @Test
    void whoever_was_away_over_a_restart_is_told_every_country_once() throws Exception {
        log.folded(Report.in("VNM").activated("2026-01-10"));
        log.folded(Report.in("VUT").activated("2026-01-10"));
        String place;
        try (StreamReader reader = open(Role.HEADQUARTERS, Set.of(), "Last-Event-ID", "17")) {
            await().until(() -> reader.countries().containsAll(List.of("VNM", "VUT")));
            assertThat(reader.countries()).doesNotHaveDuplicates();
            place = String.valueOf(reader.lastId());
        }
        try (StreamReader reader = open(Role.HEADQUARTERS, Set.of(), "Last-Event-ID", place)) {
            await().until(() -> reader.comments().contains("alive"));
            assertThat(reader.countries()).isEmpty();
        }
    }

    @Test
    void only_countries_in_scope_are_told_and_the_place_moves_on_over_the_others()
            throws Exception {
        Set<CountryCode> zambia = TrackerHttp.countries("ZMB");
        try (StreamReader reader = open(Role.COUNTRY_OFFICE, zambia)) {
            log.folded(Report.in("YEM").activated("2026-01-10"));
            await().until(() -> String.valueOf(changes.place()).equals(reader.lastId()));
            log.folded(Report.in("ZMB").activated("2026-01-10"));
            await().until(() -> reader.countries().contains("ZMB"));
            assertThat(reader.countries()).containsOnly("ZMB");
        }
    }

    @Test
    void one_that_reads_nothing_holds_up_nobody() throws Exception {
        try (Socket stuck = new Socket()) {
            stuck.setReceiveBufferSize(1024);
            stuck.connect(new java.net.InetSocketAddress("127.0.0.1", http.port()));
            OutputStream out = stuck.getOutputStream();
            String request =
                    "GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(http.token(Role.HEADQUARTERS, Set.of()));
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try (StreamReader reader = open(Role.HEADQUARTERS, Set.of())) {
                List<Fact> many = new ArrayList<>();
                IntStream.range(10, 50)
                        .forEach(
                                i ->
                                        many.add(
                                                Report.in("ZAF")
                                                        .away(
                                                                "2026-01-01T00:%d:00Z"
                                                                        .formatted(i))));
                long version = log.folded(many).version();
                await().until(
                                () ->
                                        reader.data().stream()
                                                .anyMatch(
                                                        d -> d.contains("\"version\":" + version)));
            }
        }
    }

    @Test
    void a_place_that_is_no_number_is_refused() throws Exception {
        var answer = http.get("/api/v1/stream", "Last-Event-ID", "yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Last-Event-ID", "whole number");
        assertThat(http.anonymously("/api/v1/stream").statusCode()).isEqualTo(401);
    }

    private StreamReader open(Role role, Set<CountryCode> scope, String... headers)
            throws Exception {
        StreamReader reader = new StreamReader(http.lines(role, scope, "/api/v1/stream", headers));
        await().until(() -> reader.comments().contains("open"));
        return reader;
    }
}
