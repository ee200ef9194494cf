package org.muster.core.fact;

import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.GlideNumber;

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
}
