package org.muster.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The broker or the store cannot start for a reason that a person can remove.
 *
 * <p>The message says what is wrong, {@link #remedy()} what to do; neither needs a stack trace.
 */
public abstract class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    protected StartRefused(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the reader can do now, in one or two sentences. */
    public final String remedy() {
        return remedy;
    }
}
