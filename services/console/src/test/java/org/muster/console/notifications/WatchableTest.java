package org.muster.console.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;

class WatchableTest {
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final CountryCode TURKIYE = CountryCode.of("TUR");
    private static final WishesForm NOTHING = new WishesForm(Map.of());

    @Test
    void somebody_of_one_country_may_follow_that_country_only() {
        Watchable watchable = watchable(Role.REPRESENTATIVE, NOTHING);
        assertThat(watchable.countries(Language.EN)).containsExactly(SUDAN);
        assertThat(watchable.everywhere()).isFalse();
        assertThat(watchable.regions()).isEmpty();
    }

    @Test
    void headquarters_may_follow_everything() {
        Watchable watchable = watchable(Role.HEADQUARTERS, NOTHING);
        assertThat(watchable.countries(Language.EN)).hasSameSizeAs(Countries.all());
        assertThat(watchable.everywhere()).isTrue();
        assertThat(watchable.regions()).contains(RegionalOffice.RO_CAIRO);
    }

    @Test
    void what_is_followed_already_is_still_shown() {
        WishesForm chosen =
                new WishesForm(Map.of("countries", List.of("TUR"), "everywhere", List.of("true")));
        Watchable watchable = watchable(Role.REPRESENTATIVE, chosen);
        assertThat(watchable.countries(Language.EN)).containsExactly(SUDAN, TURKIYE);
        assertThat(watchable.everywhere()).isTrue();
    }

    private static Watchable watchable(Role role, WishesForm form) {
        Caller caller = new Caller(new AuthorId("somebody"), role, Set.of(SUDAN), null);
        return new Watchable(caller, RegionalOffices.load(), form);
    }
}
