package org.muster.core.situation;

import org.muster.core.fact.FactId;

/**
 * A fact that does not fit what is known.
 *
 * @param subject id of the structure, crisis, post or person concerned
 */
public record Finding(FactId fact, FindingKind kind, String subject) {}
