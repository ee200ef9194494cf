package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;

/**
 * All reminders that follow from a situation, at whatever instant one asks. Nothing is scheduled:
 * ask what is due, and when to ask again.
 */
public final class ReminderPlan {
    private static final Comparator<Reminder> ORDER =
            Comparator.comparing(Reminder::dueAt).thenComparing(r -> r.id().value());

    private final Situation situation;
    private final Catalogue catalogue;
    private final Duties duties;
    private final List<Episode> episodes;

    public ReminderPlan(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.duties = new Duties(situation, catalogue);
        this.episodes = new Episodes(situation, duties, catalogue).all();
    }

    /**
     * What is due: of each state of things the latest step, so that nobody is flooded after a
     * pause.
     */
    public List<Reminder> due(Instant now) {
        return reminders(episodes.stream().flatMap(e -> e.latestAt(now).stream()), _ -> now);
    }

    /**
     * Every step due after {@code from} and up to {@code upTo}, for a preview and for one who never
     * slept.
     */
    public List<Reminder> between(Instant from, Instant upTo) {
        return reminders(
                episodes.stream().flatMap(e -> e.between(from, upTo).stream()),
                Episode.Step::dueAt);
    }

    /** When something more will be due, if ever. */
    public Optional<Instant> nextWake(Instant now) {
        return episodes.stream()
                .map(e -> e.nextAfter(now))
                .filter(Objects::nonNull)
                .map(Episode.Step::dueAt)
                .min(Comparator.naturalOrder());
    }

    private List<Reminder> reminders(
            Stream<Episode.Step> steps, Function<Episode.Step, Instant> asSeenAt) {
        return steps.map(s -> reminder(s, asSeenAt.apply(s))).sorted(ORDER).toList();
    }

    private Reminder reminder(Episode.Step step, Instant at) {
        Episode e = step.episode();
        List<StructureId> attend =
                e.kind() == ReminderKind.CRISIS_DECLARED ? attend(at) : List.of();
        return new Reminder(
                ReminderId.of(situation.country(), e, step.number(), step.dueAt()),
                situation.country(),
                e.kind(),
                e.structure(),
                e.crisis(),
                e.reason(),
                e.since(),
                step.number(),
                step.dueAt(),
                candidates(e, at),
                attend,
                crisisName(e),
                e.action(),
                names(e, attend));
    }

    private @Nullable String crisisName(Episode e) {
        Crisis crisis = e.crisis() == null ? null : situation.crises().get(e.crisis());
        return crisis == null ? null : crisis.name();
    }

    private List<StructureName> names(Episode e, List<StructureId> attend) {
        return Stream.concat(Stream.ofNullable(e.structure()), attend.stream())
                .map(situation.structures()::get)
                .filter(Objects::nonNull)
                .map(StructureName::of)
                .toList();
    }

    private List<Candidate> candidates(Episode e, Instant at) {
        Seating seating = duties.seating();
        List<Candidate> candidates = new ArrayList<>();
        Structure structure =
                e.structure() == null ? null : situation.structures().get(e.structure());
        if (structure != null) {
            boolean held = seating.holder(structure, at) instanceof Held;
            List<PersonId> chain = seating.chain(structure, at);
            for (int i = 0; i < chain.size(); i++)
                candidates.add(
                        new Candidate(
                                chain.get(i),
                                held && i == 0 ? Why.HOLDS_THE_SEAT : Why.CAN_STAND_IN));
        }
        for (PersonId owner : owners(e, at))
            candidates.add(new Candidate(owner, Why.SEES_TO_THE_ACTION));
        for (PersonId head : seating.heads(at))
            if (candidates.stream().noneMatch(c -> c.person().equals(head)))
                candidates.add(new Candidate(head, Why.HEADS_THE_OFFICE));
        return candidates;
    }

    private List<PersonId> owners(Episode e, Instant at) {
        Action action = e.action() == null ? null : catalogue.actions().get(e.action().action());
        return action == null ? List.of() : duties.seating().holders(action.owner(), at);
    }

    private List<StructureId> attend(Instant at) {
        return duties.at(at).stream()
                .filter(d -> d.required() && d.kind() != DutyKind.KEEP_IN_TOUCH)
                .map(Duty::structure)
                .toList();
    }
}
