package org.muster.contract.region;

import java.util.Optional;

/**
 * A country's place among the regional offices.
 *
 * @param region the regional office, empty where it is not known
 * @param subregion the sub-regional office through which the country reports, if any
 * @param basis how sure the region is; {@code UNKNOWN} exactly when the region is
 * @param source where it was read, empty if nowhere
 */
public record RegionalAssignment(
        Optional<RegionalOffice> region,
        Optional<RegionalOffice> subregion,
        Basis basis,
        String source) {

    static final RegionalAssignment UNKNOWN =
            new RegionalAssignment(Optional.empty(), Optional.empty(), Basis.UNKNOWN, "");

    /** Whom to turn to: the regional office, or the sub-regional one where only that is known. */
    public Optional<RegionalOffice> nearest() {
        return region.or(() -> subregion);
    }
}
