package org.muster.reporting.directory;

import java.util.List;
import java.util.stream.Stream;
import org.muster.contract.access.Caller;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Watch;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Nobody subscribes to what the own account may not see: a reminder tells of a country. */
@Component
class WatchScope {
    private final RegionalOffices offices;

    WatchScope(RegionalOffices offices) {
        this.offices = offices;
    }

    /**
     * Refuses what is watched anew beyond what the caller may see.
     *
     * @param field where the watches stand in the body
     * @throws Refused 403 that names it
     */
    void require(Caller caller, Notifications before, Notifications wishes, String field) {
        for (Watch watch : wishes.watches())
            if (!before.watches().contains(watch) && !countries(watch).allMatch(caller::mayRead))
                throw new Refused(
                        HttpStatus.FORBIDDEN,
                        "This account may not see all countries that are to be watched",
                        List.of(
                                new FieldProblem(
                                        field,
                                        "name only countries and regions that the account may see")));
    }

    private Stream<CountryCode> countries(Watch watch) {
        if (watch.everywhere()) return Countries.all().stream();
        Stream<CountryCode> regional =
                Countries.all().stream()
                        .filter(c -> offices(c).stream().anyMatch(watch.regions()::contains));
        return Stream.concat(watch.countries().stream(), regional);
    }

    private List<String> offices(CountryCode country) {
        RegionalAssignment assignment = offices.of(country, Edition.OCTOBER_2024);
        return Stream.concat(assignment.region().stream(), assignment.subregion().stream())
                .map(office -> office.id())
                .toList();
    }
}
