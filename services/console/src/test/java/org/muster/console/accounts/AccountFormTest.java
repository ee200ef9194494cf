package org.muster.console.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.console.account.Account;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;

class AccountFormTest {
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
    void an_account_is_the_same_after_a_form_that_changes_nothing() {
        assertThat(AccountForm.of(KEPT).wrong()).isEmpty();
        assertThat(AccountForm.of(KEPT).onto(KEPT)).isEqualTo(KEPT);
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var form = new AccountForm("A Name", "SERVICE", List.of(), List.of(), "a b", "");
        assertThat(form.wrong()).containsOnlyKeys("id", "role", "person");
    }

    @Test
    void a_representative_needs_a_country_and_a_person() {
        var form = new AccountForm("rmo", "REPRESENTATIVE", List.of(), List.of(), "", "");
        assertThat(form.wrong()).containsOnlyKeys("countries", "person");
    }

    @Test
    void a_specialist_of_an_unknown_office_has_no_region() {
        var form =
                new AccountForm(
                        "rts", "REGIONAL_SPECIALIST", List.of(), List.of("ro-nowhere"), "", "");
        assertThat(form.wrong()).containsOnlyKeys("regions");
    }
}
