package org.muster.core.catalogue;

import org.jspecify.annotations.Nullable;
import org.muster.core.structure.SectorCode;

/** A cluster or, with a parent, an area of responsibility. */
public record Sector(SectorCode code, @Nullable SectorCode parent, Text name) {}
