package org.muster.contract.person;

import java.util.Set;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.PlatformCode;

/**
 * What somebody wants to hear of who is not responsible for it. An empty set stands for all, but
 * where: at least a country or a regional office, or {@code everywhere}.
 *
 * @param regions ids of regional offices: all countries of theirs
 */
public record Watch(
        Set<CountryCode> countries,
        Set<String> regions,
        Set<PlatformCode> platforms,
        Set<ReminderKind> kinds,
        boolean everywhere) {
    public Watch {
        countries = Set.copyOf(countries);
        regions = Set.copyOf(regions);
        platforms = Set.copyOf(platforms);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Whether a reminder of a kind is meant.
     *
     * @param offices ids of the regional offices of the country
     * @param about the platforms that the reminder is about; none for a crisis as a whole
     */
    public boolean wants(
            CountryCode country, Set<String> offices, Set<PlatformCode> about, ReminderKind kind) {
        boolean there =
                everywhere
                        || countries.contains(country)
                        || regions.stream().anyMatch(offices::contains);
        return there
                && (kinds.isEmpty() || kinds.contains(kind))
                && (platforms.isEmpty() || about.stream().anyMatch(platforms::contains));
    }
}
