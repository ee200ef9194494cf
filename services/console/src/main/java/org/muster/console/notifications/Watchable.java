package org.muster.console.notifications;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.contract.access.Caller;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

/** What somebody may ask to hear of: what the account may see, and what is chosen already. */
record Watchable(Caller caller, RegionalOffices offices, WishesForm form) {

    List<CountryCode> countries(Language language) {
        return Countries.alphabetical(language).stream()
                .filter(c -> caller.mayRead(c) || form.has("countries", c.alpha3()))
                .toList();
    }

    boolean everywhere() {
        return form.has("everywhere", "true") || Countries.all().stream().allMatch(caller::mayRead);
    }

    /** The offices all of whose countries may be seen; one that serves none any more is none. */
    List<RegionalOffice> regions() {
        return Arrays.stream(RegionalOffice.values())
                .filter(o -> form.has("regions", o.id()) || seen(o))
                .toList();
    }

    private boolean seen(RegionalOffice office) {
        List<CountryCode> served = Countries.all().stream().filter(c -> serves(office, c)).toList();
        return !served.isEmpty() && served.stream().allMatch(caller::mayRead);
    }

    private boolean serves(RegionalOffice office, CountryCode country) {
        RegionalAssignment assignment = offices.of(country, Edition.OCTOBER_2024);
        Optional<RegionalOffice> itself = Optional.of(office);
        return assignment.region().equals(itself) || assignment.subregion().equals(itself);
    }
}
