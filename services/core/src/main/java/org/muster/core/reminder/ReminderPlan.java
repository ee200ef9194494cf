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
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.checklist.Checklists;
import org.muster.core.checklist.Deadline;
import org.muster.core.crisis.Crisis;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.EmptySeat;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder.Held;
import org.muster.core.duty.Seating;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.About;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate.Why;
import org.muster.core.reminder.Stages.Stage;
import org.muster.core.situation.Care;
import org.muster.core.situation.Marks;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
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
    private final Stages stages;
    private final RepresentationEpisodes representation;
    private final List<Course> courses;

    /** Where nothing is known to change. */
    public ReminderPlan(Situation situation, Catalogue catalogue) {
        this(new Standing(situation, Marks.NONE, List.of()), catalogue);
    }

    /**
     * With what takes effect later: some of it asks for a reminder before, and what happens then is
     * told to whoever will sit there then.
     */
    public ReminderPlan(Standing standing, Catalogue catalogue) {
        this.situation = standing.situation();
        this.catalogue = catalogue;
        this.stages = new Stages(standing, catalogue);
        Duties duties = stages.now().duties();
        List<Episode> lasting = new ArrayList<>(new Episodes(situation, duties, catalogue).all());
        lasting.addAll(new OfficeEpisodes(situation, catalogue).all());
        this.representation = new RepresentationEpisodes(stages, catalogue, standing.ahead());
        this.courses = courses(lasting);
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
        List<Episode> changes = representation.around(now, Instant.MAX);
        Optional<Instant> wake =
                next(Stream.concat(courses.stream(), courses(changes).stream()), now);
        for (Duration look : MeetingEpisodes.LOOKS) {
            Instant horizon = later(now, look);
            Optional<Instant> met = next(courses(meetings(now, horizon)).stream(), now);
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

    /** No later than there is time. */
    static Instant later(Instant now, Duration by) {
        return now.isAfter(Instant.MAX.minus(by)) ? Instant.MAX : now.plus(by);
    }

    private Stream<Course> all(Instant from, Instant to) {
        List<Episode> passing = new ArrayList<>(representation.around(from, to));
        passing.addAll(meetings(from, to));
        return Stream.concat(courses.stream(), courses(passing).stream());
    }

    /** Those of each stage that happen in it. */
    private List<Episode> meetings(Instant from, Instant to) {
        Instant last = later(to, Policy.LONGEST_AHEAD);
        return stages.upTo(last).stream()
                .filter(s -> !s.from().isAfter(last))
                .flatMap(
                        s ->
                                s.meetings().around(from, to).stream()
                                        .filter(e -> s.covers(e.matter().happens())))
                .toList();
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
        Stage then = stages.at(matter.seatAt(at));
        List<StructureId> attend =
                about.kind() == ReminderKind.CRISIS_DECLARED ? attend(at) : List.of();
        return new Reminder(
                ReminderId.of(situation.country(), matter, step.number(), step.dueAt()),
                situation.country(),
                about.kind(),
                about.structure(),
                about.crisis(),
                reason(matter, at),
                policy.reach(step.number()),
                urgency(policy, about, then),
                step.episode().since(),
                step.number(),
                step.dueAt(),
                candidates(matter, at, then),
                attend,
                crisisName(about),
                matter.action(),
                matter.occasion(),
                names(matter, attend, matter.begins() ? stages.at(matter.happens()) : then),
                null,
                status(about, then),
                deadlines(about, at));
    }

    private static @Nullable Status status(About about, Stage then) {
        Structure structure = structure(about, then);
        boolean asked = about.kind() == ReminderKind.STATUS_OUTDATED;
        return asked && structure != null ? Status.of(structure) : null;
    }

    /** Of a crisis that was declared: what must be done by when, and nobody has said that it is. */
    private List<DueAction> deadlines(About about, Instant at) {
        Crisis crisis = crisis(about);
        if (crisis == null || about.kind() != ReminderKind.CRISIS_DECLARED) return List.of();
        return new Checklists(situation, catalogue)
                .at(at).stream()
                        .filter(i -> crisis.id().equals(i.crisis()) && !i.progress().settled())
                        .flatMap(i -> Stream.ofNullable(i.deadline()).map(d -> due(i, d)))
                        .filter(d -> d.deadline().isAfter(at))
                        .sorted(Comparator.comparing(DueAction::deadline))
                        .toList();
    }

    private static DueAction due(ChecklistItem item, Deadline deadline) {
        return new DueAction(item.action(), deadline.at());
    }

    /** Why the seat is empty by now. */
    private @Nullable GapReason reason(Matter matter, Instant at) {
        Structure structure = structure(matter.about(), stages.now());
        if (structure == null || matter.about().kind() != ReminderKind.SEAT_EMPTY)
            return matter.reason();
        return stages.now().duties().emptySeats(structure).stream()
                .filter(e -> e.covers(at))
                .map(EmptySeat::reason)
                .findFirst()
                .orElse(matter.reason());
    }

    private static @Nullable Structure structure(About about, Stage stage) {
        StructureId id = about.structure();
        return id == null ? null : stage.situation().structures().get(id);
    }

    /** That nobody sits at a mandatory table, or that it meets, may disturb at any hour (R18). */
    private static Urgency urgency(Policy policy, About about, Stage then) {
        Structure structure = structure(about, then);
        boolean mandatory =
                structure != null
                        && then.duties().seating().obligation(structure) == Obligation.MANDATORY;
        return mandatory
                        && policy.urgency() == Urgency.ORDINARY
                        && CANNOT_WAIT.contains(about.kind())
                ? Urgency.URGENT
                : policy.urgency();
    }

    private @Nullable Crisis crisis(About about) {
        return about.crisis() == null ? null : situation.crises().get(about.crisis());
    }

    private @Nullable String crisisName(About about) {
        Crisis crisis = crisis(about);
        return crisis == null ? null : crisis.name();
    }

    private static List<StructureName> names(Matter matter, List<StructureId> attend, Stage then) {
        List<StructureId> touched =
                matter.occasion() == null ? List.of() : matter.occasion().structures();
        return Stream.of(
                        Stream.ofNullable(matter.about().structure()),
                        touched.stream(),
                        attend.stream())
                .flatMap(s -> s)
                .distinct()
                .map(then.situation().structures()::get)
                .filter(Objects::nonNull)
                .map(StructureName::of)
                .toList();
    }

    private List<Candidate> candidates(Matter matter, Instant at, Stage then) {
        Seating seating = then.duties().seating();
        List<PersonId> concerned = concerned(matter);
        List<Candidate> candidates = new ArrayList<>();
        Structure structure = structure(matter.about(), then);
        if (structure != null) {
            Instant when = matter.seatAt(at);
            boolean held = seating.holder(structure, when) instanceof Held;
            List<PersonId> chain = chain(matter, structure, then, when);
            for (int i = 0; i < chain.size(); i++) {
                boolean concerns = concerned.contains(chain.get(i));
                // whoever comes is told as such, whatever they have been there until then
                if (concerns && matter.begins()) continue;
                // whoever sits there while somebody is away stands in
                boolean own = concerned.isEmpty() || matter.begins() || concerns;
                candidates.add(
                        new Candidate(
                                chain.get(i),
                                held && i == 0 && own ? Why.HOLDS_THE_SEAT : Why.CAN_STAND_IN));
            }
        }
        for (PersonId person : concerned)
            if (candidates.stream().noneMatch(c -> c.person().equals(person)))
                candidates.addFirst(new Candidate(person, Why.CONCERNED));
        for (PersonId owner : owners(matter, at))
            candidates.add(new Candidate(owner, Why.SEES_TO_THE_ACTION));
        for (PersonId head : stages.at(at).duties().seating().heads(at))
            if (candidates.stream().noneMatch(c -> c.person().equals(head)))
                candidates.add(new Candidate(head, Why.HEADS_THE_OFFICE));
        return candidates;
    }

    /** Who could stand in; where somebody comes back, who did. */
    private List<PersonId> chain(Matter matter, Structure structure, Stage then, Instant when) {
        List<PersonId> chain = then.duties().seating().chain(structure, when);
        if (matter.about().kind() != ReminderKind.ABSENCE_ENDING) return chain;
        Instant until = when.minusNanos(1);
        Stage before = stages.at(until);
        Structure there = structure(matter.about(), before);
        Stream<PersonId> stoodIn =
                there != null && before.duties().seating().holder(there, until) instanceof Held held
                        ? Stream.of(held.person())
                        : Stream.empty();
        return Stream.concat(chain.stream().limit(1), stoodIn).distinct().toList();
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
        return action == null
                ? List.of()
                : stages.at(at).duties().seating().holders(action.owner(), at);
    }

    private List<StructureId> attend(Instant at) {
        return stages.at(at).duties().at(at).stream()
                .filter(d -> d.required() && d.kind() != DutyKind.KEEP_IN_TOUCH)
                .map(Duty::structure)
                .toList();
    }
}
