package org.muster.core.fact;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.StructureId;

/**
 * Something worth keeping on the timeline that changes no structure: a plan launched, a chair
 * changed.
 */
public record NoteRecorded(String text, @Nullable StructureId structure) implements Event {

    /** Names what is said: two notes that differ in case and spaces only say the same. */
    public String topic() {
        String said = structure + " " + text.strip().replaceAll("\\s+", " ");
        byte[] bytes = said.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
