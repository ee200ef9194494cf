package org.muster.console.country;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.fact.ReminderWords;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.core.reminder.Reminder;
import org.muster.core.structure.StructureId;

/**
 * A reminder that was or will be said, to whom, and when.
 *
 * @param when on the clock of the table, or of the country, and in UTC
 */
public record ReminderRow(
        String id,
        String kind,
        String about,
        Instant dueAt,
        String when,
        @Nullable String to,
        int step) {

    static ReminderRow of(Reminder r, Tables tables, People people, Say say) {
        ReminderWords words = new ReminderWords(tables, say);
        String about = words.about(r);
        String attend =
                r.attend().stream()
                        .map((StructureId s) -> tables.shortName(s))
                        .collect(Collectors.joining(", "));
        return new ReminderRow(
                r.id().value(),
                r.kind().name(),
                attend.isEmpty() ? about : say.text("country.reminder.attend", about, attend),
                r.dueAt(),
                words.when(r),
                r.candidates().isEmpty() ? null : people.name(r.candidates().getFirst().person()),
                r.step());
    }
}
