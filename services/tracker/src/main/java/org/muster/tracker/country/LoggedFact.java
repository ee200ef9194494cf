package org.muster.tracker.country;

import org.muster.core.fact.Fact;

/** A fact and its position in the log. */
public record LoggedFact(Fact fact, int partition, long offset) {}
