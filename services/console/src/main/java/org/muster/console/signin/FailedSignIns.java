package org.muster.console.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.console.ConsoleSettings;
import org.springframework.stereotype.Component;

/** Counts wrong passwords of each account, so that guessing them takes for ever. */
@Component
class FailedSignIns {
    private static final int MOST_ACCOUNTS = 10_000;

    private final ConsoleSettings settings;
    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST_ACCOUNTS;
                }
            };

    private record Failures(int count, Instant last) {}

    FailedSignIns(ConsoleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the account must wait before the next try. */
    synchronized boolean mustWait(String account) {
        Failures failed = failures.get(account);
        return failed != null && clock.instant().isBefore(failed.last().plus(pause(failed)));
    }

    synchronized void failed(String account) {
        Failures before = failures.get(account);
        failures.put(
                account, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
    }

    synchronized void succeeded(String account) {
        failures.remove(account);
    }

    private Duration pause(Failures failed) {
        int beyond = failed.count() - settings.failedSignIns();
        if (beyond < 0) return Duration.ZERO;
        Duration pause = settings.firstPause().multipliedBy(1L << Math.min(beyond, 16));
        return pause.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : pause;
    }
}
