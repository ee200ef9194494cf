package org.muster.contract.api;

import java.time.LocalDate;
import java.util.List;
import org.muster.contract.organisation.OrganisationUnit;
import org.muster.contract.region.Edition;

/**
 * How IOM is organised on a day.
 *
 * @param edition the edition in force; before the first one it is the first
 * @param units those that it lists
 */
public record OrganisationView(LocalDate on, Edition edition, List<OrganisationUnit> units) {
    public OrganisationView {
        units = List.copyOf(units);
    }
}
