package org.muster.core.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.GlideNumber;
import org.muster.core.crisis.ResponseLevel;

/** What happens to a crisis. */
public sealed interface CrisisEvent extends Event {
    CrisisId crisis();

    /** A crisis was declared in the country. */
    record CrisisDeclared(
            CrisisId crisis, String name, CrisisContext context, @Nullable GlideNumber glide)
            implements CrisisEvent {}

    /** Its name, context or GLIDE number changed; null leaves as it is. */
    record CrisisChanged(
            CrisisId crisis,
            @Nullable String name,
            @Nullable CrisisContext context,
            @Nullable GlideNumber glide)
            implements CrisisEvent {}

    /** It ended; structures stay as they are (R77). */
    record CrisisEnded(CrisisId crisis, @Nullable String reason) implements CrisisEvent {}

    /**
     * The IASC activated a system-wide scale-up of the response.
     *
     * @param until when it shall end, if that is said
     * @param area the part of the country that it is for; null for all of it
     */
    record ScaleUpDeclared(CrisisId crisis, @Nullable Instant until, @Nullable String area)
            implements CrisisEvent {}

    /** The scale-up goes on until another instant. */
    record ScaleUpExtended(CrisisId crisis, Instant until) implements CrisisEvent {}

    /** The scale-up ended. */
    record ScaleUpEnded(CrisisId crisis, @Nullable String reason) implements CrisisEvent {}

    /** IOM's own level for the crisis was set (R56); null lifts it. */
    record ResponseLevelSet(CrisisId crisis, @Nullable ResponseLevel iomLevel)
            implements CrisisEvent {}
}
