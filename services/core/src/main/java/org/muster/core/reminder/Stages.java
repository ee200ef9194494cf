package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Span;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;

/**
 * What is so now, and what is known to be so from the next known change on, and the one after it: a
 * meeting on Monday goes to whoever stands in from Monday, although they do not yet.
 */
final class Stages {
    private final Catalogue catalogue;
    private final List<Stage> known = new ArrayList<>();
    private Standing last;

    Stages(Standing standing, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.last = standing;
        known.add(stage(Instant.MIN));
    }

    /**
     * A span of time in which nothing is known to change.
     *
     * @param until when it does, or null
     */
    record Stage(
            Instant from,
            @Nullable Instant until,
            Situation situation,
            Duties duties,
            MeetingEpisodes meetings) {

        boolean covers(Instant instant) {
            return new Span(from, until).covers(instant);
        }
    }

    Stage now() {
        return known.getFirst();
    }

    Stage at(Instant instant) {
        return upTo(instant).stream().filter(s -> s.covers(instant)).findFirst().orElseThrow();
    }

    /** Those that begin by an instant, and maybe more. */
    List<Stage> upTo(Instant instant) {
        Instant next = known.getLast().until();
        while (next != null && !next.isAfter(instant)) {
            last = last.at(next);
            known.add(stage(next));
            next = known.getLast().until();
        }
        return known;
    }

    private Stage stage(Instant from) {
        Situation situation = last.situation();
        Duties duties = new Duties(situation, catalogue);
        return new Stage(
                from,
                last.nextEffect(),
                situation,
                duties,
                new MeetingEpisodes(situation, duties, catalogue));
    }
}
