package org.muster.console.country;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.core.duty.Revision;
import org.muster.core.duty.Said;

/**
 * A structure of which something else is known now.
 *
 * @param then what Muster said; one line each for state, holder and gaps
 * @param since what it says now of the same day
 */
public record RevisedRow(String id, String table, List<String> then, List<String> since) {

    static RevisedRow of(Revision revision, Tables tables, People people, Say say) {
        return new RevisedRow(
                revision.structure().value(),
                tables.shortName(revision.structure()),
                lines(revision.then(), "learned.unknown", tables, people, say),
                lines(revision.since(), "learned.never", tables, people, say));
    }

    private static List<String> lines(
            @Nullable Said said, String none, Tables tables, People people, Say say) {
        if (said == null) return List.of(say.text(none));
        List<String> lines = new ArrayList<>();
        lines.add(Standings.since(said.state(), tables, say));
        if (said.place().dutyStation() != null) lines.add(said.place().dutyStation());
        if (said.holder() != null)
            lines.add(say.text("learned.holder", people.name(said.holder())));
        said.gaps().forEach(gap -> lines.add(say.text("gap." + gap)));
        return lines;
    }
}
