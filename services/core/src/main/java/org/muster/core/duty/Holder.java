package org.muster.core.duty;

import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.PostId;

/** Who fills a seat and why, or why nobody does. */
public sealed interface Holder {

    /** Why somebody holds a seat. */
    enum Because {
        ASSIGNMENT,
        ACTING,
        ALTERNATE,
        INCUMBENT,
        OFFICER_IN_CHARGE
    }

    /**
     * Somebody holds it.
     *
     * @param post the post whose incumbent it is, or null
     * @param standsInFor who is away, or null
     */
    record Held(
            PersonId person, Because because, @Nullable PostId post, @Nullable PersonId standsInFor)
            implements Holder {}

    /** Nobody holds it. */
    record Empty(GapReason reason) implements Holder {}
}
