package org.muster.console.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TrackerApi;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.Notices;
import org.muster.core.policy.Policy;
import org.muster.core.reminder.Reminder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Until when a reminder is quiet that somebody sees to, or wants to hear of tomorrow: as long as
 * the policy says by which it goes, and of tomorrow a day at most.
 */
final class Quiet {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final TrackerApi tracker;
    private final Catalogue catalogue;
    private final Map<CountryCode, Optional<Notices>> notices = new HashMap<>();

    Quiet(TrackerApi tracker, Catalogue catalogue) {
        this.tracker = tracker;
        this.catalogue = catalogue;
    }

    /** Null when it is not, or when nobody can tell. */
    @Nullable Instant until(InboxMessage message) {
        var answered = message.answered();
        if (answered == null || answered.answer().settles() || message.settled() != null)
            return null;
        Reminder reminder = message.reminder();
        return notices.computeIfAbsent(reminder.country(), this::ask)
                .map(n -> answered.at().plus(quiet(n, reminder, answered.answer())))
                .orElse(null);
    }

    private Duration quiet(Notices said, Reminder reminder, Answer answer) {
        Policy policy =
                said.policy(
                        reminder.kind(),
                        reminder.structure(),
                        reminder.since(),
                        catalogue.policies());
        return lasts(policy, answer);
    }

    static Duration lasts(Policy policy, Answer answer) {
        Duration longest = policy.acknowledgedFor();
        return answer == Answer.TOMORROW && longest.compareTo(A_DAY) > 0 ? A_DAY : longest;
    }

    private Optional<Notices> ask(CountryCode country) {
        try {
            return Optional.of(tracker.country(country.alpha3(), null, null).situation().notices());
        } catch (Refused | ResourceAccessException | AccessDeniedException away) {
            return Optional.empty();
        }
    }
}
