package org.muster.benchmark.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.embedded.port.LoopbackPort;

/** A service in a process of its own, which can be killed and started again. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String room;
    private final Path log;
    private final List<String> settings;
    private final int port;
    private Process process;

    private ServiceProcess(String room, Path directory, List<String> settings) {
        this.room = room;
        this.log = directory.resolve(room + ".log");
        this.settings = settings;
        this.port = LoopbackPort.available(0, "server.port");
        this.process = launch();
    }

    /** Starts a room's jar with settings; it is not ready yet. */
    static ServiceProcess start(String room, Path directory, List<String> settings) {
        return new ServiceProcess(room, directory, settings);
    }

    private Process launch() {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar().toString(),
                                "--server.port=" + port,
                                "--server.address=127.0.0.1"));
        command.addAll(settings);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Run from the root of the build, or from this module. */
    private Path jar() {
        return Stream.of("services", "..")
                .map(root -> Path.of(root, room, "target", room + "-0.1.0-SNAPSHOT-exec.jar"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is no build of "
                                                + room
                                                + ": run ./mvnw -DskipTests package first"));
    }

    /** Returns when it says that it, its broker and its store are ready. */
    void awaitReady() {
        await(room + " is ready, see " + log)
                .atMost(PATIENCE)
                .failFast(room + " has ended, see " + log, () -> !process.isAlive())
                .until(this::ready);
    }

    private boolean ready() throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try {
            return HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it as SIGKILL does, and starts it again. */
    void killAndRestart() {
        process.destroyForcibly();
        process.onExit().join();
        process = launch();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
