package org.muster.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium: the installed one, else Debian's package when that can be installed, else Playwright's
 * own download. The one without windows (the headless shell) comes first: it takes a third of the
 * processor time.
 */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it, headless. */
    public static Chromium start() {
        // a page that follows a change may take its time on a busy machine; it never takes this
        // long
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        Optional<Path> executable = installed().or(Chromium::installPackage);
        Playwright playwright = Playwright.create(options(executable));
        try {
            BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(flags());
            executable.ifPresent(launch::setExecutablePath);
            playwright.selectors().setTestIdAttribute("data-test");
            return new Chromium(playwright, playwright.chromium().launch(launch));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Playwright.CreateOptions options(Optional<Path> executable) {
        Map<String, String> env =
                executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        return new Playwright.CreateOptions().setEnv(env);
    }

    private static List<String> flags() {
        List<String> flags =
                new ArrayList<>(
                        List.of(
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"));
        if (root()) flags.add("--no-sandbox");
        return flags;
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installPackage() {
        if (!root() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return Optional.empty();
        System.out.println("No Chromium found; installing the Debian package for the page tests");
        String install = "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ";
        String commands =
                "apt-get update -qq && { %schromium-headless-shell || %schromium; }"
                        .formatted(install, install);
        try {
            Process apt = new ProcessBuilder("sh", "-c", commands).inheritIO().start();
            if (!apt.waitFor(10, TimeUnit.MINUTES)) apt.destroyForcibly();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return installed();
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
