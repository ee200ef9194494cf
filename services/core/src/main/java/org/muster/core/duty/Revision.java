package org.muster.core.duty;

import org.jspecify.annotations.Nullable;
import org.muster.core.structure.StructureId;

/**
 * A structure of which something else is known now.
 *
 * @param then what was said of it, or null when it was not known
 * @param since what is said of the same instant now, or null when it turned out not to be there
 */
public record Revision(StructureId structure, @Nullable Said then, @Nullable Said since) {}
