package org.muster.contract.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

/**
 * Somebody in the directory. Facts only carry the id.
 *
 * @param email where mails go, or null when none is known
 * @param language of mails and pages
 * @param country where the person works, or null
 * @param regions slugs of the regional offices that the person serves as thematic specialist, for
 *     example {@code ro-nairobi} (R28); empty for others
 * @param headquarters whether the person is of the desk at headquarters, the last level of every
 *     chain (R60)
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable CountryCode country,
        Set<String> regions,
        boolean headquarters) {
    public Person {
        regions = Set.copyOf(regions);
    }
}
