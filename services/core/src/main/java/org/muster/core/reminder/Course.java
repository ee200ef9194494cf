package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.policy.Acknowledgement;
import org.muster.core.policy.Notices;
import org.muster.core.policy.Policy;
import org.muster.core.reminder.Timeline.Due;
import org.muster.core.reminder.Timeline.Pause;

/** How an episode goes, with what keeps it quiet. */
final class Course {
    private final Episode episode;
    private final Timeline timeline;

    Course(Episode episode, Notices notices) {
        this.episode = episode;
        this.timeline = new Timeline(episode.first(), episode.cadence(), pauses(episode, notices));
    }

    /** A step of the episode and when it is due. */
    record Step(Episode episode, int number, Instant dueAt) {}

    boolean openAt(Instant instant) {
        return episode.openAt(instant);
    }

    /** What it is about, as {@link Reminder#concern()} says it. */
    String concern() {
        return episode.matter().concern();
    }

    /** The latest step due at an instant within the episode. */
    List<Step> latestAt(Instant now) {
        Due due = episode.openAt(now) ? timeline.latestAt(now) : null;
        return due == null ? List.of() : List.of(step(due));
    }

    /** The steps due after {@code from} and up to {@code upTo}. */
    List<Step> between(Instant from, Instant upTo) {
        List<Step> steps = new ArrayList<>();
        Step next = nextAfter(from);
        while (next != null && !next.dueAt().isAfter(upTo)) {
            steps.add(next);
            next = nextAfter(next.dueAt());
        }
        return steps;
    }

    /** The first step due after an instant, or null. */
    @Nullable Step nextAfter(Instant instant) {
        Due next = timeline.nextAfter(instant);
        Instant end = episode.end();
        return next == null || end != null && !next.at().isBefore(end) ? null : step(next);
    }

    private Step step(Due due) {
        return new Step(episode, episode.firstStep() + due.number(), due.at());
    }

    /**
     * What was acknowledged before the episode is about another one. Nobody sees to anything for
     * longer than its policy says without being asked again.
     */
    private static List<Pause> pauses(Episode episode, Notices notices) {
        var about = episode.matter().about();
        Stream<Pause> acknowledged =
                notices.acknowledgements().stream()
                        .filter(a -> a.about().equals(about) && episode.openAt(a.since()))
                        .map(a -> new Pause(a.since(), until(a, episode.policy()), true));
        Stream<Pause> silent =
                notices.silences().stream()
                        .filter(s -> s.covers(about))
                        .map(s -> new Pause(s.since(), s.until(), false));
        return Stream.concat(acknowledged, silent)
                .sorted(Comparator.comparing(Pause::from).thenComparing(Pause::until))
                .toList();
    }

    private static Instant until(Acknowledgement said, Policy policy) {
        Instant longest = said.since().plus(policy.acknowledgedFor());
        Instant until = said.until();
        return until == null || until.isAfter(longest) ? longest : until;
    }
}
