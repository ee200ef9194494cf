package org.muster.tracker.country;

import org.muster.core.fact.Fact;

/**
 * A fact and its position in the log.
 *
 * @param moreFollow whether it is part of an append of which more about its country follow
 */
public record LoggedFact(Fact fact, int partition, long offset, boolean moreFollow) {}
