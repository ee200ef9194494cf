package org.muster.acceptance.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Every service a process of its own, started and stopped by the script that users have. */
public final class SeparateProcesses implements AutoCloseable {
    private static final Path SCRIPT = Path.of("../../infra/separate-processes.sh");
    private static final Pattern PASSWORD = Pattern.compile("as admin with the password (\\S+)");

    private final Process script;
    private final Ports ports;
    private final List<String> log;
    private final Thread following;

    private SeparateProcesses(Process script, Ports ports, List<String> log, Thread following) {
        this.script = script;
        this.ports = ports;
        this.log = log;
        this.following = following;
    }

    private record Ports(int reporting, int tracker, int notifier, int console) {}

    /** Starts all on free ports and waits until the script says that Muster is ready. */
    public static SeparateProcesses start(Path data, Map<String, String> settings) {
        try {
            Ports ports = new Ports(free(), free(), free(), free());
            var builder = new ProcessBuilder("bash", SCRIPT.toString()).redirectErrorStream(true);
            builder.environment().put("MUSTER_DATA", data.toString());
            builder.environment().put("MUSTER_REPORTING_PORT", "" + ports.reporting());
            builder.environment().put("MUSTER_TRACKER_PORT", "" + ports.tracker());
            builder.environment().put("MUSTER_NOTIFIER_PORT", "" + ports.notifier());
            builder.environment().put("MUSTER_CONSOLE_PORT", "" + ports.console());
            builder.environment().put("MUSTER_BROKER_PORT", "" + free());
            builder.environment().put("MUSTER_CONTROLLER_PORT", "" + free());
            builder.environment().put("MUSTER_STORE_PORT", "" + free());
            // a test is not put off until the morning
            builder.environment().put("MUSTER_NOTIFIER_HOURS_QUIETUNTIL", "20:00");
            builder.environment().put("MUSTER_NOTIFIER_HOURS_WORKINGDAYSONLY", "false");
            builder.environment().putAll(settings);
            Process script = builder.start();
            List<String> log = new CopyOnWriteArrayList<>();
            var ready = new CompletableFuture<Void>();
            Thread following = Thread.ofVirtual().start(() -> follow(script, log, ready));
            ready.get(10, TimeUnit.MINUTES);
            return new SeparateProcesses(script, ports, log, following);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The processes did not start", e);
        }
    }

    public Api reporting(String token) {
        return new Api("http://localhost:" + ports.reporting(), token);
    }

    public Api tracker(String token) {
        return new Api("http://localhost:" + ports.tracker(), token);
    }

    public Api notifier(String token) {
        return new Api("http://localhost:" + ports.notifier(), token);
    }

    public String console() {
        return "http://localhost:" + ports.console();
    }

    /** The password that the first start printed. */
    public String password() {
        return log.stream()
                .map(PASSWORD::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", log)));
    }

    /** Ends all as Ctrl-C at the script would; what the script printed is the answer. */
    public List<String> stop() throws InterruptedException {
        // Process.destroy would close the pipe with the last lines in it
        script.toHandle().destroy();
        if (!following.join(Duration.ofMinutes(2)))
            throw new IllegalStateException("Not stopped:\n" + String.join("\n", log));
        return List.copyOf(log);
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void follow(Process script, List<String> log, CompletableFuture<Void> ready) {
        try (BufferedReader lines = script.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (line.startsWith("Muster is ready")) ready.complete(null);
            }
        } catch (IOException e) {
            log.add("(log cut off: " + e.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException(String.join("\n", log)));
    }
}
