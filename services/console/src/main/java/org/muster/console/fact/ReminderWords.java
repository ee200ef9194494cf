package org.muster.console.fact;

import java.util.stream.Collectors;
import org.muster.console.page.Say;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Occasion;
import org.muster.core.reminder.Reminder;

/** What a reminder is about, in few words. */
public record ReminderWords(Tables tables, Say say) {

    /** The table, the action, the crisis, or nothing where the kind says it all. */
    public String about(Reminder r) {
        if (r.structure() != null) return table(r, tables.shortName(r.structure()));
        if (r.action() != null) return say.action(r.action().action());
        if (r.crisisName() != null) return r.crisisName();
        return r.occasion() == null
                ? ""
                : r.occasion().structures().stream()
                        .map(tables::shortName)
                        .collect(Collectors.joining(", "));
    }

    /** When it is due, on the clock of the table or of the country and in UTC. */
    public String when(Reminder r) {
        return say.both(r.dueAt(), tables.zone(r));
    }

    /** With when it meets, if the reminder is about that. */
    private String table(Reminder r, String table) {
        Occasion occasion = r.occasion();
        boolean meeting =
                r.kind() == ReminderKind.MEETING_AHEAD || r.kind() == ReminderKind.MEETING_AFTER;
        return occasion == null || !meeting
                ? table
                : say.text(
                        "country.reminder.meets", table, say.both(occasion.at(), tables.zone(r)));
    }
}
