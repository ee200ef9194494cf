package org.muster.contract.api;

import org.muster.core.fact.Fact;
import org.muster.core.situation.Fate;

/**
 * A fact of a country and what became of it.
 *
 * @param type wire name, for example {@code structure.suspended.v1}
 */
public record TimelineEntry(String type, Fact fact, Fate fate) {}
