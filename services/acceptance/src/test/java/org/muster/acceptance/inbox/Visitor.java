package org.muster.acceptance.inbox;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.muster.acceptance.browser.Chromium;
import org.muster.acceptance.process.RunningMuster;

/** Somebody at a browser of their own. */
final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 30_000;

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

    static Visitor as(String account, Chromium chromium, RunningMuster muster) {
        Visitor visitor = arrives(chromium, muster, "en", 1280);
        visitor.picks(account);
        return visitor;
    }

    /** Signs in with one of the accounts that the demonstration offers. */
    void picks(String account) {
        opens("/sign-in");
        sees("as-" + account).click();
        page.waitForURL(muster.url() + "/");
    }

    void signsIn(String account, String password) {
        opens("/sign-in");
        page.fill("#account", account);
        page.fill("#password", password);
        sees("sign-in").locator("button[type=submit]").click();
    }

    void opens(String path) {
        page.navigate(muster.url() + path);
    }

    Locator sees(String test) {
        return page.locator("[data-test=" + test + "]");
    }

    Page page() {
        return page;
    }

    /** Waits until the page says that changes reach it. */
    void isLive() {
        page.waitForSelector("body[data-live=on]");
    }

    boolean overflows() {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** What axe finds; the frame of a mail runs no script, so it cannot look inside. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .exclude("iframe").analyze().getViolations().stream()
                        .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
