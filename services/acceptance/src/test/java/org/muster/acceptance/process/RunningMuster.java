package org.muster.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.fact.AuthorId;
import tools.jackson.databind.JsonNode;

/** One process of the standalone application on a data directory. */
public final class RunningMuster implements AutoCloseable {
    /** How the JVM of a process is told to start quickly, which matters most in tests. */
    static final List<String> JVM =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String KEY = "a-key-that-only-the-acceptance-tests-know";
    private static final Pattern READY =
            Pattern.compile("Muster is ready: (http://localhost:\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("as admin with the password (\\S+)");

    private final Process process;
    private final List<String> log;
    private final Thread following;
    private final String url;

    private RunningMuster(Process process, List<String> log, Thread following, String url) {
        this.process = process;
        this.log = log;
        this.following = following;
        this.url = url;
    }

    /** Starts it on a free port and waits until its log says that it is ready. */
    public static RunningMuster start(Path data, String... settings) {
        return start(QuickStart.PROGRAM, data, settings);
    }

    /** Starts the one jar that the build makes, as users do who have not unpacked it. */
    public static RunningMuster startFromJar(Path data, String... settings) {
        return start(List.of("-jar", jar().toString()), data, settings);
    }

    private static RunningMuster start(List<String> program, Path data, String... settings) {
        try {
            Process process = launch(program, data, settings);
            List<String> log = new CopyOnWriteArrayList<>();
            CompletableFuture<String> ready = new CompletableFuture<>();
            Thread following = Thread.ofVirtual().start(() -> follow(process, log, ready));
            String url = ready.get(120, TimeUnit.SECONDS);
            return new RunningMuster(process, log, following, url);
        } catch (Exception e) {
            throw new IllegalStateException("Muster did not start", e);
        }
    }

    /** A start that is expected to be refused: how the process ended, and what it printed. */
    public record Refusal(int exitCode, String log) {
        /** What is wrong and what to do, and nothing that alarms beside it. */
        public void says(String what, String remedy) {
            assertThat(log).contains(what).contains(remedy);
            assertThat(log).doesNotContain("\tat ").doesNotContain(" WARN ");
            assertThat(exitCode).isEqualTo(1);
        }
    }

    /** Starts it where it cannot start. */
    public static Refusal refused(Path data, String... settings) throws Exception {
        Process process = launch(QuickStart.PROGRAM, data, settings);
        process.onExit()
                .orTimeout(120, TimeUnit.SECONDS)
                .whenComplete(
                        (_, late) -> {
                            if (late != null) process.destroyForcibly();
                        });
        String log = process.inputReader().readAllAsString();
        return new Refusal(process.waitFor(), log);
    }

    private static Process launch(List<String> program, Path data, String... settings)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(program);
        command.addAll(
                List.of(
                        "--muster.data=" + data,
                        "--muster.access.key=" + KEY,
                        // a test is not put off until the morning
                        "--muster.notifier.hours.quiet-until=20:00",
                        "--muster.notifier.hours.daily=",
                        "--muster.notifier.hours.quiet-in-digest=false",
                        "--muster.notifier.hours.working-days-only=false"));
        command.addAll(List.of(settings));
        if (!String.join(" ", settings).contains("--server.port=")) command.add("--server.port=0");
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    public String url() {
        return url;
    }

    /** The password of the first administrator, which the first start printed. */
    public String password() {
        return log.stream()
                .map(PASSWORD::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** All lines that it has printed. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it as Ctrl-C would; all that it printed is read then. */
    public int stop() throws InterruptedException {
        // Process.destroy would close the pipe with the last lines in it
        process.toHandle().destroy();
        if (!following.join(Duration.ofSeconds(60)))
            throw new IllegalStateException("Not stopped:\n" + String.join("\n", log));
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
    }

    /** The bearer token of an administrator. */
    public static String token() {
        Caller caller = new Caller(new AuthorId("acceptance"), Role.ADMINISTRATOR, Set.of(), null);
        return AccessTokens.signedWith(KEY)
                .issue(caller, Instant.now(), Duration.ofHours(1))
                .token();
    }

    /** Reads JSON of the API. */
    public JsonNode get(String path) {
        return api().get(path);
    }

    /** Sends a report; whatever is answered comes back. */
    public HttpResponse<String> report(String country, String key, String body) {
        return api().report(country, "Idempotency-Key", key, body);
    }

    /** Puts JSON. */
    public HttpResponse<String> put(String path, String body) {
        return api().put(path, body);
    }

    /** Posts JSON; whatever is answered comes back. */
    public HttpResponse<String> post(String path, String body) {
        return api().post(path, body);
    }

    private Api api() {
        return new Api(url, token());
    }

    private static void follow(Process process, List<String> log, CompletableFuture<String> ready) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher matcher = READY.matcher(line);
                if (matcher.find()) ready.complete(matcher.group(1));
            }
        } catch (IOException e) {
            log.add("(log cut off: " + e.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException(String.join("\n", log)));
    }

    static Path jar() {
        Path jar =
                Path.of(
                        System.getProperty(
                                "muster.jar",
                                "../standalone/target/standalone-0.1.0-SNAPSHOT-exec.jar"));
        if (!Files.exists(jar))
            throw new IllegalStateException(jar + " is missing: run ./mvnw package first");
        return jar;
    }
}
