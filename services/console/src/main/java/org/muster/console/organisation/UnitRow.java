package org.muster.console.organisation;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.organisation.OrganisationUnit;

/**
 * A unit with what belongs to it.
 *
 * @param listed since when or until when an edition lists it, in words; null if in both
 */
public record UnitRow(
        String id,
        String name,
        String acronym,
        String mailbox,
        @Nullable String listed,
        @Nullable String note,
        List<UnitRow> parts) {
    public UnitRow {
        parts = List.copyOf(parts);
    }

    static UnitRow of(OrganisationUnit unit, List<OrganisationUnit> all, Say say) {
        return of(unit, listed(unit, say), all, say);
    }

    /** What belongs to a unit has its dates; they are said once. */
    private static UnitRow of(
            OrganisationUnit unit, @Nullable String listed, List<OrganisationUnit> all, Say say) {
        return new UnitRow(
                unit.id(),
                unit.name().in(say.language()),
                unit.acronym(),
                unit.mailbox(),
                listed,
                unit.note() == null ? null : unit.note().in(say.language()),
                all.stream()
                        .filter(u -> unit.id().equals(u.parent()))
                        .map(u -> of(u, null, all, say))
                        .toList());
    }

    private static @Nullable String listed(OrganisationUnit unit, Say say) {
        if (unit.until() != null)
            return say.text("organisation.until", say.month(YearMonth.from(unit.until())));
        return unit.from() == null
                ? null
                : say.text("organisation.from", say.month(YearMonth.from(unit.from())));
    }
}
