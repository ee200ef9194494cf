package org.muster.benchmark.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.muster.embedded.port.LoopbackPort;

/** A server in a process of its own, which can be killed and started again. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final Path log;
    private final int port;
    private final List<String> command;
    private final Callable<Boolean> ready;
    private Process process;

    private Server(
            String name, Path directory, int port, List<String> command, Callable<Boolean> ready) {
        this.name = name;
        this.port = port;
        this.log = directory.resolve(name + ".log");
        this.command = command;
        this.ready = ready;
        this.process = launch();
        // it goes with whoever started it, even when that did not come to its end
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Starts a room's jar with settings; it is not ready yet. */
    static Server room(String room, Path directory, List<String> settings) {
        int port = LoopbackPort.available(0, "server.port");
        List<String> command = java("-jar", jar(room).toString());
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1"));
        command.addAll(settings);
        return new Server(room, directory, port, command, () -> saysThatItIsReady(port));
    }

    /** Starts a program of the class path that listens on a port; it is not ready yet. */
    static Server program(
            String name, Path directory, Class<?> main, int port, List<String> arguments) {
        List<String> command = java("-cp", System.getProperty("java.class.path"), main.getName());
        command.addAll(arguments);
        return new Server(name, directory, port, command, () -> listens(port));
    }

    private static List<String> java(String... what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(what));
        return command;
    }

    private Process launch() {
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
    private static Path jar(String room) {
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

    /** Where it listens on loopback. */
    int port() {
        return port;
    }

    /** Returns when it can be used. */
    void awaitReady() {
        await(name + " is ready, see " + log)
                .atMost(PATIENCE)
                .failFast(name + " has ended, see " + log, () -> !process.isAlive())
                .until(ready);
    }

    /** That it, its broker and its store are. */
    private static boolean saysThatItIsReady(int port) throws InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try {
            return HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean listens(int port) {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return client.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it as SIGKILL does; for a while it is away. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** It keeps its connections and takes new ones, and answers nothing: SIGSTOP. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** It goes on where it was. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        if (failed != 0) throw new IllegalStateException(this + " took no signal " + name);
    }

    /** Starts it again after it was killed. */
    void startAgain() {
        process = launch();
        awaitReady();
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        kill();
    }
}
