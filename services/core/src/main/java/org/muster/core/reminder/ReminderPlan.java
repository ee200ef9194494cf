package org.muster.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Obligation;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.fact.Fact;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.About;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.situation.Care;
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

    private static final Set<ReminderKind> CANNOT_WAIT =
            EnumSet.of(
                    ReminderKind.SEAT_EMPTY,
                    ReminderKind.STRUCTURE_RESUMED,
                    ReminderKind.MEETING_AHEAD);

    private final Situation situation;
    private final Catalogue catalogue;
    private final Duties duties;
    private final List<Course> courses;
    private final MeetingEpisodes meetings;

    public ReminderPlan(Situation situation, Catalogue catalogue) {
        this(situation, catalogue, List.of());
    }

    /**
     * @param ahead facts that take effect later, of which some ask for a reminder before
     */
    public ReminderPlan(Situation situation, Catalogue catalogue, List<Fact> ahead) {
        this.situation = situation;
        this.catalogue = catalogue;
        this.duties = new Duties(situation, catalogue);
        this.meetings = new MeetingEpisodes(situation, duties, catalogue);
        List<Episode> standing = new ArrayList<>(new Episodes(situation, duties, catalogue).all());
        standing.addAll(new OfficeEpisodes(situation, duties, catalogue).all(ahead));
        this.courses = courses(standing);
    }

    /**
     * What is due: of each state of things the latest step, so that nobody is flooded after a
     * pause.
     */
    public List<Reminder> due(Instant now) {
        return reminders(all(now, now).flatMap(c -> c.latestAt(now).stream()), _ -> now);
    }

    /** The concerns about which reminders are due, or will be, or are quiet for now. */
    public Set<String> open(Instant now) {
        return all(now, now)
                .filter(c -> c.openAt(now))
                .map(Course::concern)
                .collect(Collectors.toSet());
    }

    /**
     * Every step due after {@code from} and up to {@code upTo}, for a preview and for one who never
     * slept.
     */
    public List<Reminder> between(Instant from, Instant upTo) {
        return reminders(
                all(from, upTo).flatMap(c -> c.between(from, upTo).stream()), Course.Step::dueAt);
    }

    /** When something more will be due, if ever; of meetings within a year or so. */
    public Optional<Instant> nextWake(Instant now) {
        Optional<Instant> wake = next(courses.stream(), now);
        for (Duration look : MeetingEpisodes.LOOKS) {
            Instant horizon = later(now, look);
            Optional<Instant> met = next(courses(meetings.around(now, horizon)).stream(), now);
            if (met.isPresent() && !met.get().isAfter(horizon)) return earlier(wake, met);
            if (wake.isPresent() && !wake.get().isAfter(horizon)) return wake;
        }
        return wake;
    }

    private static Optional<Instant> next(Stream<Course> courses, Instant now) {
        return courses.map(c -> c.nextAfter(now))
                .filter(Objects::nonNull)
                .map(Course.Step::dueAt)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Instant later(Instant now, Duration by) {
        return now.isAfter(Instant.MAX.minus(by)) ? Instant.MAX : now.plus(by);
    }

    private Stream<Course> all(Instant from, Instant to) {
        return Stream.concat(courses.stream(), courses(meetings.around(from, to)).stream());
    }

    private List<Course> courses(List<Episode> episodes) {
        return episodes.stream().map(e -> new Course(e, situation.notices())).toList();
    }

    private List<Reminder> reminders(
            Stream<Course.Step> steps, Function<Course.Step, Instant> asSeenAt) {
        return steps.map(s -> reminder(s, asSeenAt.apply(s))).sorted(ORDER).toList();
    }

    private Reminder reminder(Course.Step step, Instant at) {
        Matter matter = step.episode().matter();
        About about = matter.about();
        Policy policy = step.episode().policy();
        List<StructureId> attend =
                about.kind() == ReminderKind.CRISIS_DECLARED ? attend(at) : List.of();
        return new Reminder(
                ReminderId.of(situation.country(), matter, step.number(), step.dueAt()),
                situation.country(),
                about.kind(),
                about.structure(),
                about.crisis(),
                matter.reason(),
                policy.reach(step.number()),
                urgency(policy, about),
                step.episode().since(),
                step.number(),
                step.dueAt(),
                candidates(matter, at),
                attend,
                crisisName(about),
                matter.action(),
                matter.occasion(),
                names(matter, attend));
    }

    /** That nobody sits at a mandatory table, or that it meets, may disturb at any hour (R18). */
    private Urgency urgency(Policy policy, About about) {
        Structure structure =
                about.structure() == null ? null : situation.structures().get(about.structure());
        boolean mandatory =
                structure != null && duties.seating().obligation(structure) == Obligation.MANDATORY;
        return mandatory
                        && policy.urgency() == Urgency.ORDINARY
                        && CANNOT_WAIT.contains(about.kind())
                ? Urgency.URGENT
                : policy.urgency();
    }

    private @Nullable String crisisName(About about) {
        Crisis crisis = about.crisis() == null ? null : situation.crises().get(about.crisis());
        return crisis == null ? null : crisis.name();
    }

    private List<StructureName> names(Matter matter, List<StructureId> attend) {
        List<StructureId> touched =
                matter.occasion() == null ? List.of() : matter.occasion().structures();
        return Stream.of(
                        Stream.ofNullable(matter.about().structure()),
                        touched.stream(),
                        attend.stream())
                .flatMap(s -> s)
                .distinct()
                .map(situation.structures()::get)
                .filter(Objects::nonNull)
                .map(StructureName::of)
                .toList();
    }

    private List<Candidate> candidates(Matter matter, Instant at) {
        Seating seating = duties.seating();
        List<Candidate> candidates = new ArrayList<>();
        StructureId id = matter.about().structure();
        Structure structure = id == null ? null : situation.structures().get(id);
        if (structure != null) {
            Instant then = matter.seatAt(at);
            boolean held = seating.holder(structure, then) instanceof Held;
            List<PersonId> chain = seating.chain(structure, then);
            for (int i = 0; i < chain.size(); i++)
                candidates.add(
                        new Candidate(
                                chain.get(i),
                                held && i == 0 ? Why.HOLDS_THE_SEAT : Why.CAN_STAND_IN));
        }
        for (PersonId concerned : concerned(matter))
            if (candidates.stream().noneMatch(c -> c.person().equals(concerned)))
                candidates.addFirst(new Candidate(concerned, Why.CONCERNED));
        for (PersonId owner : owners(matter, at))
            candidates.add(new Candidate(owner, Why.SEES_TO_THE_ACTION));
        for (PersonId head : seating.heads(at))
            if (candidates.stream().noneMatch(c -> c.person().equals(head)))
                candidates.add(new Candidate(head, Why.HEADS_THE_OFFICE));
        return candidates;
    }

    /** Whom it happens to; of what does not fit, whoever sees to it. */
    private List<PersonId> concerned(Matter matter) {
        if (matter.about().kind() == ReminderKind.FINDING_OPEN)
            return situation.openFindings().stream()
                    .flatMap(f -> situation.care(f).stream())
                    .map(Care::person)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        Occasion occasion = matter.occasion();
        return occasion == null || occasion.person() == null
                ? List.of()
                : List.of(occasion.person());
    }

    private List<PersonId> owners(Matter matter, Instant at) {
        DueAction due = matter.action();
        Action action = due == null ? null : catalogue.actions().get(due.action());
        return action == null ? List.of() : duties.seating().holders(action.owner(), at);
    }

    private List<StructureId> attend(Instant at) {
        return duties.at(at).stream()
                .filter(d -> d.required() && d.kind() != DutyKind.KEEP_IN_TOUCH)
                .map(Duty::structure)
                .toList();
    }
}
