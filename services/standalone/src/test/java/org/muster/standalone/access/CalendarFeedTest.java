package org.muster.standalone.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
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
    private static final Caller MISTAKEN =
            new Caller(
                    new AuthorId("swz-mistaken"),
                    Role.REPRESENTATIVE,
                    Set.of(CountryCode.of("SWZ")),
                    new PersonId("swz-mistaken"));
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_suspended_structures_meetings_stay_in_the_feed_as_cancelled_with_a_higher_number() {
        inTheDirectory("lso-sitter");
        report(
                "structure.activated",
                "\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report(
                "structure.described",
                "\"rhythm\":\"FREQ=DAILY;BYHOUR=9\",\"venue\":\"https://example.org/unct\"");
        report("representative.assigned", "\"person\":\"lso-sitter\",\"kind\":\"PRIMARY\"");
        String path = address(SITTER);
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

    @Test
    void who_was_named_by_mistake_reads_the_meetings_as_cancelled_and_nobody_forgets_them() {
        inTheDirectory("swz-mistaken");
        report(
                "SWZ",
                "structure.activated",
                "\"structure\":\"UNCT\",\"platform\":\"UNCT\",\"level\":\"NATIONAL\",\"place\":{\"remote\":false}");
        report(
                "SWZ",
                "structure.described",
                "\"structure\":\"UNCT\",\"rhythm\":\"FREQ=DAILY;BYHOUR=9\"");
        String assigned =
                report(
                        "SWZ",
                        "representative.assigned",
                        "\"structure\":\"UNCT\",\"person\":\"swz-mistaken\",\"kind\":\"PRIMARY\"");
        String path = address(MISTAKEN);
        await().until(() -> feed(path).contains("STATUS:CONFIRMED"));
        ICalendar before = read(feed(path));

        report(
                "SWZ",
                "fact.retracted",
                "\"target\":\"%s\",\"reason\":\"somebody else\"".formatted(assigned));
        await().until(() -> !feed(path).contains("STATUS:CONFIRMED"));
        ICalendar after = read(feed(path));
        assertThat(after.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(uids(after)).containsAll(uids(before));
        assertThat(after.getEvents()).allMatch(e -> e.getStatus().isCancelled());
        assertThat(after.getEvents().getLast().getSequence().getValue())
                .isGreaterThan(before.getEvents().getLast().getSequence().getValue());
    }

    private static ICalendar read(String feed) {
        return Biweekly.parse(feed).first();
    }

    private static List<String> uids(ICalendar feed) {
        return feed.getEvents().stream().map(e -> e.getUid().getValue()).toList();
    }

    private void inTheDirectory(String person) {
        send(
                SCRIPT,
                "PUT",
                "/api/v1/people/" + person,
                "{\"name\":\"Example\",\"country\":\"LSO\"}");
    }

    private String address(Caller caller) {
        var made =
                MusterJson.mapper()
                        .readValue(
                                send(caller, "POST", "/api/v1/calendar", "").body(),
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
        report("LSO", type, "\"structure\":\"UNCT\"," + data);
    }

    /** The id of the fact. */
    private String report(String country, String type, String data) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Browser.Answer answer =
                send(
                        SCRIPT,
                        "POST",
                        "/api/v1/countries/" + country + "/facts",
                        "{\"type\":\"%s\",\"effective\":\"%s\",\"data\":{%s}}"
                                .formatted(type, now, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return MusterJson.mapper().readTree(answer.body()).at("/facts/0/id").asString();
    }

    private Browser.Answer send(Caller caller, String method, String path, String body) {
        String token = tokens.issue(caller, Instant.now(), Duration.ofMinutes(5)).token();
        return new Browser(port).send(method, path, body, Browser.json(token));
    }
}
