package org.muster.standalone.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.api.CalendarAddress;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an office reports reaches the calendars of its people. */
@WholeMuster
class CalendarFeedTest {
    private static final Caller SCRIPT = Caller.service("script");
    private static final Caller SITTER =
            new Caller(
                    new AuthorId("lso-sitter"),
                    Role.REPRESENTATIVE,
                    Set.of(CountryCode.of("LSO")),
                    new PersonId("lso-sitter"));
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_suspended_structures_meetings_stay_in_the_feed_as_cancelled_with_a_higher_number() {
        send(
                SCRIPT,
                "PUT",
                "/api/v1/people/lso-sitter",
                "{\"name\":\"Example\",\"country\":\"LSO\"}");
        report(
                "structure.activated",
                "\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report(
                "structure.described",
                "\"rhythm\":\"FREQ=DAILY;BYHOUR=9\",\"venue\":\"https://example.org/unct\"");
        report("representative.assigned", "\"person\":\"lso-sitter\",\"kind\":\"PRIMARY\"");
        String path = address();
        // the directory and the facts come over topics
        await().until(() -> feed(path).contains("STATUS:CONFIRMED"));
        String before = feed(path);
        assertThat(before).contains("CONFERENCE", "TZID:Africa/Maseru", "T090000");

        report("structure.suspended", "\"reason\":\"the road is closed\"");
        await().until(() -> !feed(path).contains("STATUS:CONFIRMED"));
        String after = feed(path);
        assertThat(meetings(after)).containsAll(meetings(before));
        assertThat(sequence(after)).isGreaterThan(sequence(before));

        report("structure.resumed", "\"place\":{\"remote\":false}");
        await().until(() -> feed(path).contains("STATUS:CONFIRMED"));
        assertThat(sequence(feed(path))).isGreaterThan(sequence(after));
    }

    private String address() {
        var made =
                MusterJson.mapper()
                        .readValue(
                                send(SITTER, "POST", "/api/v1/calendar", "").body(),
                                CalendarAddress.class);
        return URI.create(requireNonNull(made.address())).getPath();
    }

    private String feed(String path) {
        return new Browser(port).send("GET", path, "", Map.of()).body();
    }

    private static List<String> meetings(String feed) {
        return feed.lines().filter(l -> l.startsWith("UID:")).toList();
    }

    private static int sequence(String feed) {
        return SEQUENCE.matcher(feed)
                .results()
                .mapToInt(r -> Integer.parseInt(r.group(1)))
                .max()
                .orElseThrow();
    }

    private void report(String type, String data) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Browser.Answer answer =
                send(
                        SCRIPT,
                        "POST",
                        "/api/v1/countries/LSO/facts",
                        "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{\"structure\":\"UNCT\",%s}}"
                                .formatted(type, now, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private Browser.Answer send(Caller caller, String method, String path, String body) {
        String token = tokens.issue(caller, Instant.now(), Duration.ofMinutes(5)).token();
        return new Browser(port)
                .send(
                        method,
                        path,
                        body,
                        Map.of(
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json"));
    }
}
