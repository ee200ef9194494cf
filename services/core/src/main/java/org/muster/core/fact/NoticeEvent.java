package org.muster.core.fact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.SilenceId;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.structure.StructureId;

/** What a country says about its reminders, and about when they may come. */
public sealed interface NoticeEvent extends Event {

    /**
     * Somebody sees to what a reminder is about; it comes back unless it is seen to by then.
     *
     * @param until when it comes back; null: as the policy of its kind says
     */
    record ReminderAcknowledged(
            ReminderKind kind,
            @Nullable StructureId structure,
            @Nullable CrisisId crisis,
            @Nullable PersonId person,
            @Nullable Instant until)
            implements NoticeEvent {}

    /**
     * Nobody is reminded until an instant; said again, it replaces what was said before.
     *
     * @param kinds empty: of all kinds
     * @param structures empty: about everything
     */
    record SilenceBegan(
            SilenceId silence,
            List<ReminderKind> kinds,
            List<StructureId> structures,
            Instant until,
            String reason)
            implements NoticeEvent {
        public SilenceBegan {
            kinds = List.copyOf(kinds);
            structures = List.copyOf(structures);
        }
    }

    /** A silence ended before its time. */
    record SilenceEnded(SilenceId silence) implements NoticeEvent {}

    /**
     * The country goes about a kind of reminder in its own way.
     *
     * @param structure the only structure for which that is so; null: for all
     * @param policy null: as the catalogue says, again
     */
    record PolicySet(ReminderKind kind, @Nullable StructureId structure, @Nullable Policy policy)
            implements NoticeEvent {}

    /**
     * When the office works; said again, it replaces what was said before.
     *
     * @param week null: as is usual in the country, again
     */
    record WorkingWeekSet(@Nullable WorkingWeek week) implements NoticeEvent {}
}
