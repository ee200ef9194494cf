package org.muster.core.purity.cycle.there;

import java.util.Optional;
import org.muster.core.purity.cycle.here.Here;

/** The other half. */
public record There(Optional<Here> here) {}
