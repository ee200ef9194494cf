package org.muster.contract.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Text;

/**
 * A part of IOM as an edition of its own description lists it. It is known by its id: an acronym is
 * never a key, for PRD was one division in 2022 and is another since 2024 (R33).
 *
 * @param id stable and fit for an address: {@code dhrr-humanitarian-operations}
 * @param parent id of the unit that it belongs to; null where the editions name none
 * @param acronym what it is called for short; empty if nothing
 * @param mailbox public address of the whole unit, never of a person (R47, R57); empty if none
 * @param from first day of the edition that lists it first; null for the edition of 2022, before
 *     which nothing is known
 * @param until first day of the edition that lists it no more; null while it is listed. A unit ends
 *     and is never deleted (R53)
 * @param topics what it is the address for at headquarters
 * @param note what else the editions say, or where they leave a doubt; null if nothing
 */
public record OrganisationUnit(
        String id,
        UnitKind kind,
        @Nullable String parent,
        Text name,
        String acronym,
        String mailbox,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Topic> topics,
        @Nullable Text note,
        List<String> requirements) {
    public OrganisationUnit {
        topics = List.copyOf(topics);
        requirements = List.copyOf(requirements);
    }

    /** Whether an edition in force on the day lists it. */
    public boolean listedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
