package org.muster.acceptance.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The one process unpacked, with its cache, by the script that operators have: once for a jar,
 * whichever JVM of the tests is the first to start it.
 */
final class QuickStart {
    private static final Path SCRIPT = Path.of("../../infra/quick-start.sh");
    private static final Path HOME =
            Path.of(System.getProperty("muster.unpacked", "target/unpacked")).toAbsolutePath();

    /** Arguments of the JVM, in place of {@code -jar} and the jar of the build. */
    static final List<String> PROGRAM = program();

    private QuickStart() {}

    private static List<String> program() {
        try {
            Files.createDirectories(HOME.getParent());
            Path lock = HOME.resolveSibling("unpacked.lock");
            try (var file =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                Path made = HOME.resolve("made-of");
                String from = from();
                if (!Files.exists(made) || !Files.readString(made).equals(from)) {
                    unpack();
                    Files.writeString(made, from);
                }
            }
            return List.of(
                    "-XX:AOTCache=" + HOME.resolve("muster.aot"),
                    "-jar",
                    HOME.resolve("muster.jar").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What tells one making from another: the jar, the script, the JVM and its options. The time of
     * a jar is the same at each build.
     */
    private static String from() throws IOException {
        return String.join(
                " ",
                digest(RunningMuster.jar()),
                digest(SCRIPT),
                Runtime.version().toString(),
                String.join(" ", RunningMuster.JVM));
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.md5DigestAsHex(bytes);
        }
    }

    private static void unpack() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(RunningMuster.jar().toString(), HOME.toString()));
        command.addAll(RunningMuster.JVM);
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        Process script = builder.redirectErrorStream(true).start();
        script.onExit()
                .orTimeout(10, TimeUnit.MINUTES)
                .whenComplete(
                        (_, late) -> {
                            if (late != null) script.destroy();
                        });
        String said = script.inputReader().readAllAsString();
        if (script.waitFor() != 0) throw new IllegalStateException(said);
    }
}
