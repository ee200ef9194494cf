package org.muster.reporting.directory;

import java.util.List;
import java.util.stream.Stream;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Watch;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.stereotype.Component;

/** Nobody subscribes to what the own account may not see: a reminder tells of a country. */
@Component
class WatchScope {
    private final RegionalOffices offices;

    WatchScope(RegionalOffices offices) {
        this.offices = offices;
    }

    /** Refuses what is watched anew beyond what the caller may see. */
    void require(Caller caller, Notifications before, Notifications wishes) {
        for (Watch watch : wishes.watches())
            if (!before.watches().contains(watch))
                Callers.require(
                        countries(watch).allMatch(caller::mayRead),
                        "This account may not see all countries that are to be watched");
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
