package org.muster.contract.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class CallerTest {
    private static final CountryCode OWN = CountryCode.of("SDN");
    private static final CountryCode OTHER = CountryCode.of("TUR");

    /**
     * After the role: reads, reports, answers, keeps people: each for its own country and another.
     */
    @ParameterizedTest
    @CsvSource({
        "VIEWER,              true, false, false, false, false, false, false, false, false, false",
        "COUNTRY_OFFICE,      true, false, true,  false, true,  false, true,  false, false, false",
        "REPRESENTATIVE,      true, false, false, false, true,  false, false, false, false, false",
        "REGIONAL_SPECIALIST, true, false, true,  false, true,  false, true,  false, false, false",
        "HEADQUARTERS,        true, true,  true,  true,  true,  true,  true,  true,  true,  false",
        "ADMINISTRATOR,       true, true,  true,  true,  true,  true,  true,  true,  true,  true",
        "SERVICE,             true, true,  true,  true,  true,  true,  true,  true,  true,  true"
    })
    void a_role_may_do_what_it_is_for_and_no_more(
            Role role,
            boolean readsOwn,
            boolean readsOther,
            boolean reportsOwn,
            boolean reportsOther,
            boolean answersOwn,
            boolean answersOther,
            boolean keepsPeopleOwn,
            boolean keepsPeopleOther,
            boolean keepsPeopleAbove,
            boolean administers) {
        Caller caller = caller(role, new PersonId("sdn-rmo"));
        assertThat(caller.mayRead(OWN)).isEqualTo(readsOwn);
        assertThat(caller.mayRead(OTHER)).isEqualTo(readsOther);
        assertThat(caller.mayReport(OWN)).isEqualTo(reportsOwn);
        assertThat(caller.mayReport(OTHER)).isEqualTo(reportsOther);
        assertThat(caller.mayAnswer(OWN)).isEqualTo(answersOwn);
        assertThat(caller.mayAnswer(OTHER)).isEqualTo(answersOther);
        assertThat(caller.mayKeepPeople(OWN)).isEqualTo(keepsPeopleOwn);
        assertThat(caller.mayKeepPeople(OTHER)).isEqualTo(keepsPeopleOther);
        assertThat(caller.mayKeepPeople(null)).isEqualTo(keepsPeopleAbove);
        assertThat(caller.administers()).isEqualTo(administers);
    }

    @Test
    void a_viewer_without_a_scope_reads_every_country_and_nobody_else_does() {
        for (Role role : Role.values())
            assertThat(new Caller(new AuthorId("a"), role, Set.of(), null).mayRead(OTHER))
                    .as(role.name())
                    .isEqualTo(
                            Arrays.asList(
                                            Role.VIEWER,
                                            Role.HEADQUARTERS,
                                            Role.ADMINISTRATOR,
                                            Role.SERVICE)
                                    .contains(role));
    }

    @Test
    void a_representative_without_a_person_answers_for_nobody() {
        assertThat(
                        new Caller(new AuthorId("a"), Role.REPRESENTATIVE, Set.of(OWN), null)
                                .mayAnswer(OWN))
                .isFalse();
    }

    @Test
    void nobody_is_the_caller_unless_somebody_signed_in() {
        assertThatThrownBy(Callers::current)
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        Caller service = Caller.service("notifier");
        assertThat(Callers.as(service, Callers::current)).isEqualTo(service);
        assertThatThrownBy(Callers::current)
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_refusal_carries_its_sentence() {
        assertThatThrownBy(() -> Callers.require(false, "This account reports for Sudan only"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("This account reports for Sudan only");
        Callers.require(true, "");
    }

    private static Caller caller(Role role, PersonId person) {
        return new Caller(new AuthorId("account"), role, Set.of(OWN), person);
    }
}
