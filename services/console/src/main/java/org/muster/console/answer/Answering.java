package org.muster.console.answer;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.muster.console.Services;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerFact;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Refused;
import org.muster.core.reminder.Reminder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Records what somebody answers to a reminder, as a fact in that somebody's own name. */
@Component
public class Answering {
    private static final String WAIT = "wait=5";

    private final Services services;
    private final Clock clock;
    private final MeterRegistry meters;

    Answering(Services services, Clock clock, MeterRegistry meters) {
        this.services = services;
        this.clock = clock;
        this.meters = meters;
    }

    /** From the page: whoever says it again means it again. */
    public Came fromInbox(InboxMessage message, Answer answer, Caller caller) {
        return record(message, answer, caller, Way.INBOX, UUID.randomUUID().toString());
    }

    /** From a mail: the same link is the same answer, however often it is sent. */
    Came fromMail(InboxMessage message, Answer answer, Caller caller) {
        // as it is now, asked for in the account's own name
        InboxMessage now = Callers.as(caller, () -> services.notifier().message(message.id()));
        if (given(now, answer)) return Came.ALREADY;
        String once = message.id() + "|" + answer.name();
        UUID key = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
        return record(message, answer, caller, Way.MAIL, key.toString());
    }

    static boolean given(InboxMessage message, Answer answer) {
        return message.answered() != null && message.answered().answer() == answer;
    }

    private Came record(InboxMessage message, Answer answer, Caller caller, Way way, String key) {
        if (message.reminder().drill() != null)
            return Callers.as(caller, () -> received(message, answer));
        Came came = Callers.as(caller, () -> report(message.reminder(), answer, caller, key));
        if (came.good()) Callers.as(caller, () -> mark(message, answer));
        if (came == Came.RECORDED) count(message.reminder(), answer, way);
        return came;
    }

    /** No fact follows from a drill: the notifier itself keeps who answered. */
    private Came received(InboxMessage message, Answer answer) {
        try {
            services.notifier().answered(message.id(), answer);
            return Came.RECORDED;
        } catch (Refused refused) {
            return came(refused);
        } catch (ResourceAccessException away) {
            return Came.AWAY;
        }
    }

    private Came report(Reminder reminder, Answer answer, Caller caller, String key) {
        String body = new AnswerFact(reminder, answer, caller.person()).json(clock.instant());
        try {
            var receipt =
                    services.reporting()
                            .report(reminder.country().alpha3(), "answer." + key, WAIT, body)
                            .getBody();
            return receipt != null && receipt.replayed() ? Came.ALREADY : Came.RECORDED;
        } catch (AccessDeniedException denied) {
            return Came.NOT_ALLOWED;
        } catch (Refused refused) {
            return came(refused);
        } catch (ResourceAccessException away) {
            return Came.AWAY;
        }
    }

    private static Came came(Refused refused) {
        return switch (refused.getStatusCode().value()) {
            case 403 -> Came.NOT_ALLOWED;
            // the key was used before, at another instant: by the same answer
            case 422 -> Came.ALREADY;
            case 503 -> Came.AWAY;
            default -> Came.REFUSED;
        };
    }

    /** What is recorded stays so, whether or not the inbox can be told now. */
    private boolean mark(InboxMessage message, Answer answer) {
        try {
            services.notifier().answered(message.id(), answer);
            return true;
        } catch (Refused | ResourceAccessException away) {
            return false;
        }
    }

    private void count(Reminder reminder, Answer answer, Way way) {
        meters.counter(
                        "muster.answers",
                        "way",
                        way.name().toLowerCase(Locale.ROOT),
                        "kind",
                        reminder.kind().name(),
                        "answer",
                        answer.name())
                .increment();
    }
}
