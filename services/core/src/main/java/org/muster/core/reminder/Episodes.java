package org.muster.core.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.checklist.Checklists;
import org.muster.core.checklist.Deadline;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.ScaleUp;
import org.muster.core.duty.Duties;
import org.muster.core.duty.EmptySeat;
import org.muster.core.duty.Span;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.response.ActionRecord;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Convener;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState.Active;
import org.muster.core.structure.StructureState.Suspended;

/** Which states of things in a situation ask for reminders, one rule for each kind. */
final class Episodes {
    private final Situation situation;
    private final Duties duties;
    private final Catalogue catalogue;
    private final Checklists checklists;
    private final Thresholds thresholds;
    private final Policies policies;
    private final List<Episode> found = new ArrayList<>();

    Episodes(Situation situation, Duties duties, Catalogue catalogue) {
        this.situation = situation;
        this.duties = duties;
        this.catalogue = catalogue;
        this.checklists = new Checklists(situation, catalogue);
        this.thresholds = catalogue.thresholds();
        this.policies = Policies.of(situation, catalogue);
    }

    List<Episode> all() {
        for (Structure s : situation.structures().values()) {
            if (!s.underWay()) continue;
            emptySeats(s);
            keepInTouch(s);
            convenerUnknown(s);
            resumed(s);
            outdated(s);
        }
        for (Crisis c : situation.crises().values()) {
            if (!c.ongoing()) continue;
            declared(c);
            deadlines(c);
            scaleUp(c);
        }
        return found;
    }

    private Episode episode(
            ReminderKind kind, Structure s, Instant since, Instant first, @Nullable Instant end) {
        return episode(Matter.of(kind, s.id()), since, first, end);
    }

    private Episode episode(
            ReminderKind kind, Crisis c, Instant since, Instant first, @Nullable Instant end) {
        return episode(Matter.of(kind, c.id()), since, first, end);
    }

    private Episode episode(Matter matter, Instant since, Instant first, @Nullable Instant end) {
        return Episode.of(matter, policies.of(matter, first), since, first, end);
    }

    /**
     * A scale-up comes to its end (R80): some time before it, and again while nobody says that it
     * was extended or has ended.
     */
    private void scaleUp(Crisis c) {
        ScaleUp scaleUp = c.scaleUp();
        if (scaleUp == null || !scaleUp.ongoing()) return;
        Instant warned = catalogue.scaleUp().warnFrom(scaleUp);
        found.add(episode(ReminderKind.SCALE_UP_ENDING, c, scaleUp.since(), warned, null));
    }

    /**
     * A required seat is empty: at once, and again while it stays so, for whatever reason; that an
     * observer comes to an empty seat begins nothing anew.
     */
    private void emptySeats(Structure s) {
        EmptySeat whole = null;
        for (EmptySeat e : duties.emptySeats(s)) {
            if (whole != null && e.from().equals(whole.until()))
                whole = new EmptySeat(whole.reason(), whole.from(), e.until());
            else {
                if (whole != null) emptySeat(s, whole);
                whole = e;
            }
        }
        if (whole != null) emptySeat(s, whole);
    }

    private void emptySeat(Structure s, EmptySeat e) {
        Matter matter = Matter.of(ReminderKind.SEAT_EMPTY, s.id()).because(e.reason());
        found.add(episode(matter, e.from(), e.from(), e.until()));
    }

    /**
     * A structure is suspended: at once, then a fixed time after the last contact with the convener
     * (R3).
     */
    private void keepInTouch(Structure s) {
        if (!(s.state() instanceof Suspended suspended)) return;
        Instant contact = suspended.lastContact();
        Instant first =
                contact == null ? suspended.since() : contact.plus(thresholds.keepInTouchEvery());
        whileRelevant(s, episode(ReminderKind.KEEP_IN_TOUCH, s, suspended.since(), first, null));
    }

    /** One can keep in touch only with somebody whom one can call (R3). */
    private void convenerUnknown(Structure s) {
        if (!(s.state() instanceof Suspended suspended)) return;
        Convener convener = s.convener();
        if (convener != null && convener.contact() != null) return;
        Instant since = suspended.since();
        whileRelevant(s, episode(ReminderKind.CONVENER_UNKNOWN, s, since, since, null));
    }

    /**
     * A structure resumed: once, while it asks to take part again (R4); counted from when that
     * became known, so that a late report is announced and an old one is not sent again.
     */
    private void resumed(Structure s) {
        if (!(s.state() instanceof Active active)) return;
        Instant resumedAt = active.resumedAt();
        if (resumedAt == null || s.attendedSince(resumedAt)) return;
        Instant known = active.knownSince();
        Instant end = known.plus(thresholds.announcementValidFor());
        whileRelevant(s, episode(ReminderKind.STRUCTURE_RESUMED, s, resumedAt, known, end));
    }

    /** Nobody has confirmed a status for too long, then again while nobody does. */
    private void outdated(Structure s) {
        Instant first = duties.outdatedAt(s);
        whileRelevant(s, episode(ReminderKind.STATUS_OUTDATED, s, s.statusFactAt(), first, null));
    }

    private void whileRelevant(Structure s, Episode episode) {
        for (Span span : duties.seating().relevantDuring(s))
            episode.within(span).ifPresent(found::add);
    }

    /**
     * A crisis was declared: once, with what IOM must attend now; counted from when that became
     * known, like a resumption.
     */
    private void declared(Crisis c) {
        Instant end = c.knownSince().plus(thresholds.announcementValidFor());
        found.add(episode(ReminderKind.CRISIS_DECLARED, c, c.since(), c.knownSince(), end));
    }

    private void deadlines(Crisis c) {
        for (Action action : catalogue.actions().values())
            if (action.isFor(c.context()))
                Checklists.deadline(action, c).ifPresent(d -> deadline(c, action, d));
    }

    /**
     * An action has a deadline: at each warning, and once when it is over, until somebody says that
     * it is done or not needed (R68). Each step gives way to the next. None is due before the
     * crisis was known, and none once the deadline has been over for as long as an announcement is
     * valid, so that an old crisis raises no alarm.
     */
    private void deadline(Crisis c, Action action, Deadline deadline) {
        ActionRecord said = checklists.said(c.id(), action);
        Instant settled = said != null && said.progress().settled() ? said.since() : null;
        if (settled != null && !settled.isAfter(c.knownSince())) return;
        Span open = new Span(c.knownSince(), settled);
        List<Instant> steps = new ArrayList<>(deadline.warnings());
        steps.add(deadline.at());
        steps.add(deadline.at().plus(thresholds.announcementValidFor()));
        Matter matter =
                Matter.of(ReminderKind.DEADLINE, c.id())
                        .due(new DueAction(action.code(), deadline.at()));
        Policy policy = policies.of(matter, deadline.from());
        for (int i = 0; i + 1 < steps.size(); i++)
            Episode.step(matter, policy, i, deadline.from(), steps.get(i), steps.get(i + 1))
                    .within(open)
                    .ifPresent(found::add);
    }
}
