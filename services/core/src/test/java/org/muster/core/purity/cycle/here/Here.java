package org.muster.core.purity.cycle.here;

import org.muster.core.purity.cycle.there.There;

/** One half of a cycle between packages, for the rule against them. */
public record Here(There there) {}
