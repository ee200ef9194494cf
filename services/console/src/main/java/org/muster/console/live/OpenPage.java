package org.muster.console.live;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.contract.access.Caller;
import org.muster.contract.api.Change;
import org.muster.contract.api.MessageChange;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page that somebody has open, and the names of the events that it has not been sent yet. */
final class OpenPage {
    private static final int BEATS_OF_SILENCE = 30;

    private final Caller caller;
    private final boolean mailbox;
    private final SseEmitter emitter;
    private final Set<String> waiting = new LinkedHashSet<>();
    private int silence;

    /**
     * @param mailbox whether the caller may see the local mailbox
     */
    OpenPage(Caller caller, boolean mailbox, SseEmitter emitter) {
        this.caller = caller;
        this.mailbox = mailbox;
        this.emitter = emitter;
    }

    /** Many changes within one beat become one event. */
    synchronized void changed(Change change) {
        if (!caller.mayRead(change.country())) return;
        waiting.add("country-" + change.country().alpha3());
        waiting.add("world");
    }

    /** Nobody knows what it missed: it looks at everything again. */
    synchronized void all() {
        waiting.add("world");
        waiting.add("inbox");
        if (mailbox) waiting.add("mailbox");
        for (CountryCode country : Countries.all())
            if (caller.mayRead(country)) waiting.add("country-" + country.alpha3());
        drills();
    }

    private void drills() {
        for (CountryCode country : Countries.all())
            if (caller.mayReport(country)) waiting.add(drill(country));
    }

    private static String drill(CountryCode country) {
        return "drill-" + country.alpha3();
    }

    /** Only whom a message is for is told that there is one. */
    synchronized void changed(MessageChange change) {
        switch (change.channel()) {
            case INBOX -> {
                boolean own = change.person() == null || change.person().equals(caller.person());
                if (own) waiting.add("inbox");
            }
            case MAIL -> {
                if (mailbox) waiting.add("mailbox");
            }
            case NONE -> {
                CountryCode drill = change.drill();
                if (drill == null) drills();
                else if (caller.mayReport(drill)) waiting.add(drill(drill));
            }
            case WEBHOOK, TEAMS -> {
                // nothing to read
            }
        }
    }

    /** Sends what waits; after a while of silence a comment, so that the line stays open. */
    void beat() {
        List<String> events = take();
        try {
            for (String event : events) emitter.send(SseEmitter.event().name(event).data(event));
            if (events.isEmpty() && ++silence >= BEATS_OF_SILENCE)
                emitter.send(SseEmitter.event().comment("alive"));
            if (!events.isEmpty() || silence >= BEATS_OF_SILENCE) silence = 0;
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    void end() {
        emitter.complete();
    }

    private synchronized List<String> take() {
        List<String> events = List.copyOf(waiting);
        waiting.clear();
        return events;
    }
}
