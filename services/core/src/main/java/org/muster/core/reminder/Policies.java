package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.About;
import org.muster.core.policy.LocalPolicy;
import org.muster.core.policy.Notices;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Situation;

/** How reminders go in a country: as it says itself, else as the catalogue does. */
record Policies(Notices said, Map<ReminderKind, Policy> usual) {

    static Policies of(Situation situation, Catalogue catalogue) {
        return new Policies(situation.notices(), catalogue.policies());
    }

    /** The policy of what begins at an instant. */
    Policy of(Matter matter, Instant begun) {
        About about = matter.about();
        return said.policy(about.kind(), about.structure(), begun, usual);
    }

    /**
     * The policy of what is reminded of before an instant: the first under which one was reminded.
     * Another that is set meanwhile is for the next time.
     */
    Policy before(Matter matter, Instant at) {
        Policy policy = of(matter, Instant.MIN);
        for (Instant change : changes(matter.about(), at)) {
            if (!policy.ahead().isEmpty() && at.minus(policy.ahead().getFirst()).isBefore(change))
                return policy;
            policy = of(matter, change);
        }
        return policy;
    }

    /** How long before something one may be reminded of it: a country may once have said longer. */
    Duration longestAhead() {
        return said.policies().stream()
                .flatMap(p -> Stream.ofNullable(p.policy()))
                .flatMap(p -> p.ahead().stream())
                .reduce(Policy.LONGEST_AHEAD, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private List<Instant> changes(About about, Instant before) {
        return said.policies().stream()
                .filter(p -> p.kind() == about.kind())
                .filter(p -> p.structure() == null || p.structure().equals(about.structure()))
                .map(LocalPolicy::since)
                .filter(since -> since.isBefore(before))
                .toList();
    }
}
