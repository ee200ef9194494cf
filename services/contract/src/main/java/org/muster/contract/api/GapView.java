package org.muster.contract.api;

import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.Gap;
import org.muster.core.structure.StructureId;

/** A gap and where it is. */
public record GapView(StructureId structure, DutyKind kind, Obligation obligation, Gap gap) {}
