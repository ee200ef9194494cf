package org.muster.core.fact;

import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisId;
import org.muster.core.identity.PersonId;
import org.muster.core.response.ActionCode;
import org.muster.core.response.SurgeId;

/** What is done about a crisis, or to be prepared for the next one (R66 to R70). */
public sealed interface ResponseEvent extends Event {
    /** The crisis; null for being prepared for the next one. */
    @Nullable CrisisId crisis();

    /** Somebody began an action. */
    record ActionStarted(@Nullable CrisisId crisis, ActionCode action) implements ResponseEvent {}

    /** An action is done. */
    record ActionDone(@Nullable CrisisId crisis, ActionCode action) implements ResponseEvent {}

    /** The office decided that it does not need an action. */
    record ActionNotNeeded(@Nullable CrisisId crisis, ActionCode action, @Nullable String reason)
            implements ResponseEvent {}

    /** The country office asked for a colleague (R69). */
    record SurgeRequested(CrisisId crisis, SurgeId surge, String profile)
            implements ResponseEvent {}

    /** The region or headquarters agreed to a request. */
    record SurgeApproved(CrisisId crisis, SurgeId surge) implements ResponseEvent {}

    /** Whoever was asked for is there. */
    record SurgeArrived(CrisisId crisis, SurgeId surge, @Nullable PersonId person)
            implements ResponseEvent {}
}
