package org.muster.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.acceptance.process.RunningMuster;
import org.springframework.util.FileSystemUtils;

/** A process with the demonstration, and the browsers of those who come to it. */
public final class Demonstration implements AutoCloseable {
    private static final int DESK = 1280;

    private final Chromium chromium;
    private final Path data;
    private final RunningMuster muster;

    private Demonstration(Chromium chromium, Path data, RunningMuster muster) {
        this.chromium = chromium;
        this.data = data;
        this.muster = muster;
    }

    static Demonstration start(Chromium chromium) {
        try {
            Path data = Files.createTempDirectory("muster-pages");
            return new Demonstration(chromium, data, RunningMuster.start(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningMuster muster() {
        return muster;
    }

    public Chromium chromium() {
        return chromium;
    }

    /** Somebody who has not signed in. */
    public Visitor arrives(String language, int width) {
        return Visitor.arrives(chromium, muster, language, width);
    }

    /** Somebody whose browser runs no script. */
    public Visitor arrivesWithoutScript() {
        return Visitor.arrivesWithoutScript(chromium, muster);
    }

    /** An account of the demonstration, signed in at a desk, in English. */
    public Visitor as(String account) {
        return in("en", account, DESK);
    }

    /** An account of the demonstration, signed in. */
    public Visitor in(String language, String account, int width) {
        Visitor visitor = arrives(language, width);
        visitor.picks(account);
        return visitor;
    }

    @Override
    public void close() throws IOException {
        muster.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
