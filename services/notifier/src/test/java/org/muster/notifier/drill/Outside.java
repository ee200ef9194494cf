package org.muster.notifier.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.muster.contract.api.CountryView;
import org.muster.contract.json.MusterJson;
import org.muster.contract.organisation.Organisation;
import org.muster.contract.organisation.Topic;
import org.muster.core.catalogue.Obligation;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Held;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;

/** Over HTTP: a tracker that knows who sits where, and endpoints that take what is posted. */
final class Outside {
    private final Map<String, List<Duty>> duties = new ConcurrentHashMap<>();
    private final Map<String, String> posted = new ConcurrentHashMap<>();
    private final Queue<String> away = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    Outside() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/countries/", this::country);
        server.createContext("/hook/", this::take);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void stop() {
        server.stop(0);
    }

    /** Somebody sits at tables of a country, beside those who do already. */
    void seats(String country, String person, String... tables) {
        for (String table : tables)
            duties.merge(
                    country,
                    List.of(duty(table, person)),
                    (a, b) -> {
                        List<Duty> all = new java.util.ArrayList<>(a);
                        all.addAll(b);
                        return all;
                    });
    }

    /** The tracker does not know the country while it is away. */
    void away(String country) {
        away.add(country);
    }

    /** What an endpoint took. */
    String posted(String id) {
        return posted.getOrDefault("/hook/" + id, "");
    }

    private static Duty duty(String table, String person) {
        return new Duty(
                new StructureId(table),
                DutyKind.ATTEND,
                Obligation.MANDATORY,
                List.of(),
                new Held(new PersonId(person), Because.ASSIGNMENT, null, null),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    private void country(HttpExchange exchange) throws IOException {
        String code = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        if (away.contains(code)) {
            exchange.close();
            return;
        }
        CountryCode country = CountryCode.of(code);
        CountryView view =
                new CountryView(
                        Instant.EPOCH,
                        Instant.EPOCH,
                        1,
                        Situation.unknown(country),
                        duties.getOrDefault(code, List.of()),
                        Organisation.load()
                                .contactFor(
                                        country, Topic.EMERGENCY, LocalDate.parse("2026-11-24")));
        byte[] body = MusterJson.mapper().writeValueAsBytes(view);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        posted.put(exchange.getRequestURI().getPath(), body);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
