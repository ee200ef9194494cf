package org.muster.contract.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskedRevocationsTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer console;
    private AskedRevocations revocations;

    @BeforeEach
    void startConsole() throws IOException {
        console = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        console.createContext("/api/v1/tokens/", this::answer);
        console.start();
        InstantSource moved = now::get;
        revocations =
                new AskedRevocations(
                        "http://localhost:" + console.getAddress().getPort(),
                        AccessTokens.signedWith(ApiAccessTest.KEY),
                        moved.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void stopConsole() {
        console.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().split("/")[4];
        asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] body =
                "{\"id\":\"%s\",\"revoked\":%b}"
                        .formatted(id, revoked.contains(id))
                        .getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void the_console_is_asked_with_a_token_and_not_twice_in_a_few_seconds() {
        assertThat(revocations.revoked("one")).isFalse();
        assertThat(revocations.revoked("one")).isFalse();
        assertThat(asked).singleElement().asString().startsWith("Bearer ey");
    }

    @Test
    void a_token_revoked_a_moment_ago_is_known_to_be_so_seconds_later() {
        assertThat(revocations.revoked("one")).isFalse();
        revoked.add("one");
        now.updateAndGet(time -> time.plus(Duration.ofSeconds(5)));
        assertThat(revocations.revoked("one")).isTrue();
    }

    @Test
    void while_the_console_is_away_its_last_answer_holds() {
        revoked.add("bad");
        assertThat(revocations.revoked("good")).isFalse();
        assertThat(revocations.revoked("bad")).isTrue();
        console.stop(0);
        now.updateAndGet(time -> time.plus(Duration.ofHours(1)));
        assertThat(revocations.revoked("good")).isFalse();
        assertThat(revocations.revoked("bad")).isTrue();
    }

    @Test
    void a_token_that_the_console_never_spoke_of_is_not_let_in_while_it_is_away() {
        console.stop(0);
        assertThatExceptionOfType(RevocationsAwayException.class)
                .isThrownBy(() -> revocations.revoked("new"))
                .withMessageContaining("try again soon");
    }
}
