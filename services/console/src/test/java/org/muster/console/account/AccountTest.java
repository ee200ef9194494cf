package org.muster.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

class AccountTest {
    private static final Account KEPT =
            new Account(
                    "sudan-office",
                    "{noop}x",
                    Role.COUNTRY_OFFICE,
                    Set.of(CountryCode.of("SDN")),
                    Set.of(),
                    null,
                    null,
                    false,
                    true);

    @Test
    void whoever_is_signed_in_goes_on_after_a_change_of_language_only() {
        assertThat(KEPT.speaking(Language.FR).asSignedIn(KEPT)).isTrue();
        assertThat(KEPT.asSignedIn(KEPT.speaking(Language.FR))).isTrue();
        assertThat(KEPT.withPassword("{noop}y", false).asSignedIn(KEPT)).isFalse();
        assertThat(KEPT.disabled(true).asSignedIn(KEPT)).isFalse();
    }

    @Test
    void tokens_end_with_the_password_and_with_access_but_not_with_the_language() {
        assertThat(KEPT.withPassword("{noop}y", true).differsInAccess(KEPT)).isTrue();
        assertThat(KEPT.disabled(true).differsInAccess(KEPT)).isTrue();
        assertThat(KEPT.speaking(Language.FR).differsInAccess(KEPT)).isFalse();
    }
}
