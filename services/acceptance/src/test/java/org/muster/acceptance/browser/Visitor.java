package org.muster.acceptance.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.muster.acceptance.process.RunningMuster;

/** Somebody at a browser of their own. */
public final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 60_000;
    private static final AxeRunOptions VIOLATIONS = violations();

    private final RunningMuster muster;
    private final BrowserContext context;
    private final Page page;

    private Visitor(RunningMuster muster, BrowserContext context) {
        this.muster = muster;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    static Visitor arrives(Chromium chromium, RunningMuster muster, String language, int width) {
        return new Visitor(
                muster,
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setViewportSize(width, 800)));
    }

    /** Somebody whose browser runs no script. */
    static Visitor arrivesWithoutScript(Chromium chromium, RunningMuster muster) {
        return new Visitor(
                muster,
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setLocale("en")));
    }

    /** Signs in with one of the accounts that the demonstration offers. */
    public void picks(String account) {
        opens("/sign-in");
        sees("as-" + account).click();
        page.waitForURL(muster.url() + "/");
    }

    public void signsIn(String account, String password) {
        opens("/sign-in");
        page.fill("#account", account);
        page.fill("#password", password);
        sees("sign-in").locator("button[type=submit]").click();
    }

    public Page opens(String path) {
        page.navigate(muster.url() + path);
        return page;
    }

    /** Signs in with an account of the demonstration and goes straight to a page. */
    public Page as(String account, String path) {
        picks(account);
        return opens(path);
    }

    /** Loses the line, or has it again. */
    public void isOffline(boolean gone) {
        context.setOffline(gone);
    }

    public Locator sees(String test) {
        return page.locator("[data-test=" + test + "]");
    }

    public Page page() {
        return page;
    }

    /** Waits until the page says that changes reach it. */
    public void isLive() {
        page.waitForSelector("body[data-live=on]");
    }

    public boolean overflows() {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /**
     * What axe finds; the frame of a mail runs no script, so it cannot look inside.
     *
     * <p>"Legacy" is all in one go in the page itself, a quarter of the time. Without it axe
     * gathers what it finds in frames of other origins, by a page of its own; there are none.
     */
    public List<String> barriers() {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(VIOLATIONS)
                        .exclude("iframe")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
