package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.policy.Policy;

/** Of what lies ahead one is reminded so long before as the policy says, and not any more then. */
final class Ahead {
    private Ahead() {}

    static List<Episode> of(Matter matter, Policy policy, Instant at) {
        List<Episode> steps = new ArrayList<>();
        List<Duration> ahead = policy.ahead();
        for (int i = 0; i < ahead.size(); i++) {
            Instant due = at.minus(ahead.get(i));
            Instant end = i + 1 < ahead.size() ? at.minus(ahead.get(i + 1)) : at;
            steps.add(Episode.step(matter, policy, i, due, due, end));
        }
        return steps;
    }
}
