package org.muster.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

class PersonFormTest {

    @Test
    void what_the_form_does_not_ask_for_stays() {
        Person specialist =
                new Person(
                        new PersonId("ro-cairo-rts"),
                        "Invented Specialist",
                        "specialist@example.org",
                        null,
                        Language.FR,
                        null,
                        Set.of("ro-cairo"),
                        true);
        var json = MusterJson.mapper().readTree(PersonForm.of(specialist).json(specialist));
        assertThat(json.path("regions").path(0).asString()).isEqualTo("ro-cairo");
        assertThat(json.path("headquarters").asBoolean()).isTrue();
        assertThat(json.path("language").asString()).isEqualTo("FR");
        assertThat(json.has("country")).isFalse();
    }

    @Test
    void a_problem_of_the_intake_is_said_at_its_field() {
        var wrong = PersonForm.wrong(List.of(new FieldProblem("email", "must be an address")));
        assertThat(wrong).containsExactly(java.util.Map.entry("email", "people.wrong.email"));
    }
}
