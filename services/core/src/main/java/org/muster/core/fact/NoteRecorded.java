package org.muster.core.fact;

import org.jspecify.annotations.Nullable;
import org.muster.core.structure.StructureId;

/**
 * Something worth keeping on the timeline that changes no structure: a plan launched, a chair
 * changed.
 */
public record NoteRecorded(String text, @Nullable StructureId structure) implements Event {}
