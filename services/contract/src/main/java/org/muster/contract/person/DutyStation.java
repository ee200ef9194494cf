package org.muster.contract.person;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.region.RegionalOffice;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;

/** Where somebody works, whose clock and calendar then hold. */
public final class DutyStation {
    private static final CountryCode HEADQUARTERS = new CountryCode("CHE");

    private DutyStation() {}

    /** The country; empty when the directory does not say. */
    public static Optional<CountryCode> of(Person person) {
        if (person.country() != null) return Optional.of(person.country());
        Optional<CountryCode> regional =
                person.regions().stream()
                        .sorted()
                        .flatMap(id -> RegionalOffice.of(id).stream())
                        .map(DutyStation::of)
                        .findFirst();
        return regional.isPresent() || !person.headquarters()
                ? regional
                : Optional.of(HEADQUARTERS);
    }

    /** The clock: the person's own, else that of the duty station. */
    public static ZoneId zone(Person person) {
        @Nullable ZoneId own = person.wishes().zone();
        return own != null ? own : zoneThere(person);
    }

    /** The clock of the capital, whatever the person chose; UTC when the directory does not say. */
    public static ZoneId zoneThere(Person person) {
        return of(person).map(Countries::zone).orElse(ZoneOffset.UTC);
    }

    private static CountryCode of(RegionalOffice office) {
        return new CountryCode(
                switch (office) {
                    case RO_BANGKOK -> "THA";
                    case RO_BRUSSELS, SRO_BRUSSELS -> "BEL";
                    case RO_BUENOS_AIRES -> "ARG";
                    case RO_CAIRO -> "EGY";
                    case RO_DAKAR -> "SEN";
                    case RO_NAIROBI -> "KEN";
                    case RO_PANAMA_CITY -> "PAN";
                    case RO_PRETORIA, SRO_PRETORIA -> "ZAF";
                    case RO_SAN_JOSE -> "CRI";
                    case RO_VIENNA -> "AUT";
                });
    }
}
