package org.muster.console.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;

/** What was typed about a person, so that nothing is lost when a field is wrong. */
public record PersonForm(String name, String email, String phone, String language, String country) {
    private static final Set<String> FIELDS = Set.of("name", "email", "phone", "language");

    static PersonForm empty(String country) {
        return new PersonForm("", "", "", "EN", country);
    }

    static PersonForm of(Person p) {
        return new PersonForm(
                p.name(),
                text(p.email()),
                text(p.phone()),
                p.language().name(),
                p.country() == null ? "" : p.country().alpha3());
    }

    /** The person as the intake reads it; what the form does not ask for stays as it was. */
    String json(@Nullable Person before) {
        var body = MusterJson.mapper().createObjectNode();
        body.put("name", name).put("email", email).put("phone", phone).put("language", language);
        if (!country.isEmpty()) body.put("country", country);
        if (before != null) {
            before.regions().forEach(body.putArray("regions")::add);
            body.put("headquarters", before.headquarters());
        }
        return body.toString();
    }

    /** The wrong fields, each with the key of the sentence that says what to write instead. */
    static Map<String, String> wrong(List<FieldProblem> problems) {
        Map<String, String> wrong = new TreeMap<>();
        for (FieldProblem problem : problems) {
            String field = FIELDS.contains(problem.field()) ? problem.field() : "name";
            wrong.put(field, "people.wrong." + field);
        }
        return wrong;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
