package org.muster.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The broker and the store in a process of their own, until it is killed or told to stop. */
record EmbeddedProcess(Process process, String bootstrapServers, String mongoUri) {

    private static final Pattern READY = Pattern.compile("Broker (\\S+), store (\\S+)$");

    static EmbeddedProcess start(Path directory) throws IOException {
        var process = launch("--muster.data=" + directory);
        var output = new ArrayList<String>();
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return new EmbeddedProcess(process, ready.group(1), ready.group(2));
            }
            output.add(line);
        }
        throw new IOException("The process did not start:\n" + String.join("\n", output));
    }

    /** A process whose output, errors included, is read by the caller. */
    static Process launch(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPathWithoutTests(),
                        EmbeddedMain.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    // the log settings of the tests would hide what a user sees
    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** SIGKILL: the process can finish nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
