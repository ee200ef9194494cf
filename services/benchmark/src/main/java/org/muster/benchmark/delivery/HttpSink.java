package org.muster.benchmark.delivery;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

/** A program that takes every webhook at once and counts it. */
final class HttpSink implements AutoCloseable {
    private static final int WAITING = 10_000;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final Arrivals taken = new Arrivals();

    /** On a free port of loopback. */
    HttpSink() throws IOException {
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.getRequestBody().readAllBytes();
                        taken.came();
                        exchange.sendResponseHeaders(204, NO_BODY);
                    }
                });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    Arrivals arrivals() {
        return taken;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
