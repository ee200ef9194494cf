package org.muster.core.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Phase;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.response.ActionRecord;
import org.muster.core.response.Progress;
import org.muster.core.situation.Situation;

/**
 * The checklists that follow from a situation: being prepared, always; response and recovery of
 * each crisis that goes on; the transition of each that has ended (R77), with what of its response
 * and recovery somebody began and nobody finished.
 */
public final class Checklists {
    private final Situation situation;
    private final Catalogue catalogue;

    public Checklists(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
    }

    /** Every item, crisis by crisis in the order of the catalogue, preparedness first. */
    public List<ChecklistItem> at(Instant now) {
        List<ChecklistItem> items = new ArrayList<>();
        for (Action a : catalogue.actions().values())
            if (a.phase() == Phase.PREPAREDNESS) items.add(item(a, null, said(null, a), now));
        for (Crisis crisis : situation.crises().values())
            for (Action a : catalogue.actions().values()) {
                ActionRecord said = said(crisis.id(), a);
                if (asked(a, crisis, said)) items.add(item(a, crisis, said, now));
            }
        return items;
    }

    /** The deadline of an action in a crisis, if it has one that can be counted. */
    public static Optional<Deadline> deadline(Action action, Crisis crisis) {
        return Optional.ofNullable(action.limit()).flatMap(limit -> Deadline.of(crisis, limit));
    }

    /** What was said last of an action in a crisis, or of being prepared. */
    public @Nullable ActionRecord said(@Nullable CrisisId crisis, Action action) {
        return situation.actions().stream()
                .filter(r -> r.action().equals(action.code()))
                .filter(r -> Objects.equals(r.crisis(), crisis))
                .findFirst()
                .orElse(null);
    }

    private static boolean asked(Action action, Crisis crisis, @Nullable ActionRecord said) {
        boolean begun = said != null && said.progress() == Progress.STARTED;
        return switch (action.phase()) {
            case PREPAREDNESS -> false;
            case RESPONSE, RECOVERY ->
                    crisis.ongoing() ? action.isFor(crisis.context()) || said != null : begun;
            case TRANSITION -> !crisis.ongoing() && action.isFor(crisis.context());
        };
    }

    private static ChecklistItem item(
            Action action, @Nullable Crisis crisis, @Nullable ActionRecord said, Instant now) {
        Deadline deadline = crisis == null ? null : deadline(action, crisis).orElse(null);
        return new ChecklistItem(
                crisis == null ? null : crisis.id(),
                action.phase(),
                action.code(),
                action.owner(),
                said == null ? Progress.OPEN : said.progress(),
                said == null ? null : said.since(),
                said == null ? null : said.reason(),
                deadline,
                state(action, crisis, deadline, said, now));
    }

    private static @Nullable DeadlineState state(
            Action action,
            @Nullable Crisis crisis,
            @Nullable Deadline deadline,
            @Nullable ActionRecord said,
            Instant now) {
        if (crisis == null || action.limit() == null) return null;
        return deadline == null ? DeadlineState.UNKNOWN : deadline.state(crisis, said, now);
    }
}
