package org.muster.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.topic.Topics;
import org.muster.standalone.demonstration.Demonstration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The demonstration has names, addresses and phones; they are in the directory and nowhere else.
 */
@WholeMuster
class PeopleStayInTheDirectoryTest {
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|action|hx-get|hx-post|sse-connect)=\"([^\"]*)\"");

    @Autowired private KafkaConnectionDetails kafka;
    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void no_record_but_the_directory_s_names_anybody() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !records(Topics.DELIVERIES).isEmpty());
        assertThat(records(Topics.EVENTS)).hasSizeGreaterThan(100);
        for (String topic :
                List.of(
                        Topics.EVENTS,
                        Topics.REMINDERS,
                        Topics.DELIVERIES,
                        Topics.deadLetters(Topics.EVENTS),
                        Topics.deadLetters(Topics.REMINDERS))) namesNobody(topic, records(topic));
        assertThat(named(records(Topics.PEOPLE))).isNotEmpty();
    }

    @Test
    void no_line_of_the_log_names_anybody() {
        assertThat(Evidence.LOGGED).anyMatch(l -> l.contains("Loaded the demonstration"));
        namesNobody("the log", Evidence.LOGGED);
    }

    @Test
    void no_metric_names_anybody() {
        String metrics =
                new Browser(port)
                        .send(
                                "GET",
                                "/actuator/prometheus",
                                "",
                                Map.of("Authorization", "Bearer " + token()))
                        .body();
        assertThat(metrics).contains("muster_facts_appended_total");
        namesNobody("the metrics", List.of(metrics));
    }

    @Test
    void no_address_of_a_page_and_none_that_was_asked_names_anybody() {
        Set<String> links = new TreeSet<>();
        for (String account : List.of("sudan-office", "sudan-rmo", "headquarters", "administrator"))
            links.addAll(links(Browser.signedIn(port, account)));
        assertThat(links).isNotEmpty();
        namesNobody("a link", decoded(links));
        namesNobody("an address that was asked", decoded(Evidence.ASKED));
    }

    /** The links of every page that two clicks from the first one lead to. */
    private static Set<String> links(Browser browser) {
        Set<String> seen = new TreeSet<>();
        Set<String> next = new TreeSet<>(Set.of("/"));
        for (int click = 0; click < 3; click++) {
            Set<String> found = new TreeSet<>();
            for (String page : next)
                if (page.startsWith("/") && !page.startsWith("/live") && seen.add(page))
                    LINK.matcher(
                                    browser.send("GET", page, "", Map.of("Accept", "text/html"))
                                            .body())
                            .results()
                            .forEach(r -> found.add(r.group(1).replace("&amp;", "&")));
            found.removeIf(l -> l.matches("/(webjars|assets|sign-out).*"));
            next = found;
        }
        seen.addAll(next);
        return seen;
    }

    private static List<String> decoded(Iterable<String> addresses) {
        List<String> all = new ArrayList<>();
        for (String address : addresses) {
            all.add(address);
            if (address.matches("(?:[^%]|%[0-9A-Fa-f]{2})*"))
                all.add(URLDecoder.decode(address, UTF_8));
        }
        return all;
    }

    private static void namesNobody(String where, Iterable<String> texts) {
        assertThat(named(texts)).as("people named in %s", where).isEmpty();
    }

    private static Set<String> named(Iterable<String> texts) {
        List<String> secrets =
                Demonstration.people().stream()
                        .flatMap(p -> Stream.of(p.name(), p.email(), p.phone()))
                        .filter(s -> s != null && !s.isBlank())
                        .map(s -> s.toLowerCase(Locale.ROOT))
                        .toList();
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            String lower = text.toLowerCase(Locale.ROOT);
            secrets.stream().filter(lower::contains).forEach(found::add);
            if (lower.contains("@example.org")) found.add("an address at example.org");
        }
        return found;
    }

    private String token() {
        return tokens.issue(Caller.service("scrape"), Instant.now(), Duration.ofMinutes(1)).token();
    }

    /** Key, headers and value of every record of a topic, as text. */
    private List<String> records(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", String.join(",", kafka.getBootstrapServers())),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<String> all = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L)))
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var text = new StringBuilder();
                    if (record.key() != null) text.append(new String(record.key(), UTF_8));
                    for (var header : record.headers())
                        text.append(header.key()).append(new String(header.value(), UTF_8));
                    if (record.value() != null) text.append(new String(record.value(), UTF_8));
                    all.add(text.toString());
                }
            return all;
        }
    }
}
