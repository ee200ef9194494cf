package org.muster.notifier.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.http.GoneEndpoints.EndpointGone;
import org.muster.notifier.channel.http.GoneEndpoints.Untold;
import org.muster.notifier.channel.mail.MailCourier;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.hours.GoodHour;
import org.muster.notifier.hours.Hour;
import org.muster.notifier.live.Messages;
import org.muster.notifier.people.PeopleView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells by mail, once and at a good hour, that somebody's endpoint is gone. What is still to be
 * told stands in the store; a repetition after a kill has the same Message-ID.
 */
@Component
public class GoneNotices {
    private static final Logger log = LoggerFactory.getLogger(GoneNotices.class);

    private final GoneEndpoints gone;
    private final PeopleView people;
    private final MailCourier mail;
    private final Composer composer;
    private final GoodHour hours;
    private final Messages messages;
    private final NotifierSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("gone-notices").factory());

    GoneNotices(
            GoneEndpoints gone,
            PeopleView people,
            MailCourier mail,
            Composer composer,
            GoodHour hours,
            Messages messages,
            NotifierSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.gone = gone;
        this.people = people;
        this.mail = mail;
        this.composer = composer;
        this.hours = hours;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /** What is new says so itself; this is for what was put off. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking.scheduleWithFixedDelay(this::lookSafely, 0, 10, TimeUnit.SECONDS);
    }

    @EventListener
    void said(EndpointGone endpoint) {
        messages.changed(Channel.INBOX, endpoint.person());
        try {
            looking.execute(this::lookSafely);
        } catch (RejectedExecutionException stopping) {
            // whoever starts next looks at once
            return;
        }
    }

    @PreDestroy
    void stop() {
        looking.shutdown();
    }

    private void lookSafely() {
        try {
            for (Untold untold : gone.untold(clock.instant())) look(untold);
        } catch (RuntimeException e) {
            log.warn("Could not tell whose endpoint is gone, trying again soon: {}", e.toString());
        }
    }

    private void look(Untold untold) {
        Person person = people.find(untold.person()).orElse(null);
        Endpoint endpoint = person == null ? null : person.endpoint();
        boolean stillThere = endpoint != null && endpoint.version() == untold.version();
        if (person == null || endpoint == null || !stillThere) end(untold, "outdated");
        // the page says it, and the inbox
        else if (!mail.reaches(person)) end(untold, "unreached");
        else tell(untold, person, endpoint);
    }

    private void tell(Untold untold, Person person, Endpoint endpoint) {
        Instant now = clock.instant();
        Hour hour = hours.of(person, now);
        if (hour.notBefore().isAfter(now)) {
            gone.putOff(untold, untold.attempts(), hour.notBefore());
            return;
        }
        int attempts = untold.attempts() + 1;
        Instant again = now.plus(settings.lease());
        if (!gone.putOff(untold, attempts, again)) return;
        Untold claimed =
                new Untold(untold.person(), untold.version(), untold.at(), attempts, again);
        String id = "gone." + person.id() + "." + untold.version();
        Parcel parcel =
                new Parcel(
                        id,
                        "gone|" + person.id(),
                        person,
                        composer.gone(person, endpoint.kind()),
                        now);
        try (Line line = mail.line()) {
            line.send(parcel);
            end(claimed, "told");
        } catch (NotSentException e) {
            failed(claimed, id, e, now);
        }
    }

    private void failed(Untold untold, String id, NotSentException e, Instant now) {
        boolean over = untold.at().plus(settings.giveUpAfter()).isBefore(now);
        if (e.blame() == Blame.MESSAGE_FOR_GOOD || over) {
            log.warn("{} does not hear that the endpoint is gone: {}", untold.person(), e.reason());
            end(untold, "failed");
        } else
            gone.putOff(untold, untold.attempts(), now.plus(Backoff.after(id, untold.attempts())));
    }

    private void end(Untold untold, String outcome) {
        gone.done(untold.person(), untold.version());
        meters.counter("muster.endpoints.gone.notices", "outcome", outcome).increment();
    }
}
