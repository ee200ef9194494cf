package org.muster.core.given;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.checklist.Checklists;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.EmptySeat;
import org.muster.core.duty.Gap;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder.Held;
import org.muster.core.fact.Fact;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.response.ActionCode;
import org.muster.core.situation.FindingKind;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/** What follows from facts at an instant. */
public final class Outlook {
    private final Standing standing;
    private final Instant now;
    private final Duties duties;
    private final ReminderPlan plan;

    Outlook(CountryCode country, List<Fact> known, Instant now) {
        this.now = now;
        this.standing = Standing.of(country, known, now);
        this.duties = new Duties(situation(), TestCatalogue.ofTheGuidance());
        this.plan = new ReminderPlan(standing, TestCatalogue.ofTheGuidance());
    }

    public Standing standing() {
        return standing;
    }

    public Situation situation() {
        return standing.situation();
    }

    public ReminderPlan plan() {
        return plan;
    }

    public Structure structure(String id) {
        return Objects.requireNonNull(situation().structures().get(new StructureId(id)), id);
    }

    public Crisis crisis(String id) {
        return Objects.requireNonNull(situation().crises().get(new CrisisId(id)), id);
    }

    public List<FindingKind> findings() {
        return situation().findings().stream().map(f -> f.kind()).toList();
    }

    public List<Duty> duties() {
        return duties.at(now);
    }

    public Optional<Duty> dutyAbout(String structure) {
        return duties.of(structure(structure), now);
    }

    public Duty duty(String structure) {
        return dutyAbout(structure).orElseThrow();
    }

    /** The person who fills the seat, or null. */
    public @Nullable String holder(String structure) {
        return duty(structure).holder() instanceof Held held ? held.person().value() : null;
    }

    public List<GapReason> gaps(String structure) {
        return duty(structure).gaps().stream().map(Gap::reason).toList();
    }

    public List<EmptySeat> emptySeats(String structure) {
        return duties.emptySeats(structure(structure));
    }

    /** An item of a checklist now; the crisis is null for being prepared. */
    public ChecklistItem item(@Nullable String crisis, String action) {
        return checklist().stream()
                .filter(i -> i.action().equals(new ActionCode(action)))
                .filter(i -> crisis == null ? i.crisis() == null : of(i, crisis))
                .findFirst()
                .orElseThrow();
    }

    /** Every item of the checklists now. */
    public List<ChecklistItem> checklist() {
        return new Checklists(situation(), TestCatalogue.ofTheGuidance()).at(now);
    }

    /** The codes of a crisis' items now. */
    public List<String> checklist(String crisis) {
        return checklist().stream()
                .filter(i -> of(i, crisis))
                .map(i -> i.action().value())
                .toList();
    }

    private static boolean of(ChecklistItem item, String crisis) {
        return new CrisisId(crisis).equals(item.crisis());
    }

    /** What is due now, of one kind. */
    public List<Reminder> due(ReminderKind kind) {
        return plan.due(now).stream().filter(r -> r.kind() == kind).toList();
    }

    /** The days on which one is reminded of a kind, after now and up to a time. */
    public List<String> days(ReminderKind kind, String upTo) {
        return days(upTo, r -> r.kind() == kind);
    }

    public List<String> days(ReminderKind kind, String structure, String upTo) {
        StructureId id = new StructureId(structure);
        return days(upTo, r -> r.kind() == kind && id.equals(r.structure()));
    }

    private List<String> days(String upTo, Predicate<Reminder> which) {
        return plan.between(now, Times.at(upTo)).stream()
                .filter(which)
                .map(r -> Times.text(r.dueAt()))
                .toList();
    }
}
