package org.muster.acceptance.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The one process unpacked, with its cache, by the script that operators have: once in a run. */
final class QuickStart {
    private static final Path SCRIPT = Path.of("../../infra/quick-start.sh");
    private static final Path HOME =
            Path.of(System.getProperty("muster.unpacked", "target/unpacked")).toAbsolutePath();

    /** Arguments of the JVM, in place of {@code -jar} and the jar of the build. */
    static final List<String> PROGRAM = unpack();

    private QuickStart() {}

    private static List<String> unpack() {
        try {
            FileSystemUtils.deleteRecursively(HOME);
            var builder =
                    new ProcessBuilder(
                            "bash",
                            SCRIPT.toString(),
                            RunningMuster.jar().toString(),
                            HOME.toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1");
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
}
