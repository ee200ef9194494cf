package org.muster.core.catalogue;

import org.muster.core.representation.RoleCode;

/** A role that guidance names (R25). */
public record Role(RoleCode code, Text name) {}
