package org.muster.core.checklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Phase;
import org.muster.core.crisis.CrisisId;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.response.Progress;

/**
 * An item of a checklist and how far it is.
 *
 * @param crisis the crisis that it is about; null for being prepared for the next one
 * @param since when that was said to be so; null while nothing was said
 * @param reason why it is not needed, if somebody said so
 * @param deadline null where there is none, or where it cannot be counted
 * @param deadlineState null where there is no deadline
 */
public record ChecklistItem(
        @Nullable CrisisId crisis,
        Phase phase,
        ActionCode action,
        RoleCode owner,
        Progress progress,
        @Nullable Instant since,
        @Nullable String reason,
        @Nullable Deadline deadline,
        @Nullable DeadlineState deadlineState) {}
