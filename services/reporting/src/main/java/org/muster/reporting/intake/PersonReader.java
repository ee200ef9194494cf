package org.muster.reporting.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Person;
import org.muster.contract.region.RegionalOffice;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.representation.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a person of the directory. Names and addresses are kept as they are given, so no free-text
 * rule applies.
 */
public final class PersonReader {
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "email",
                    "phone",
                    "language",
                    "country",
                    "regions",
                    "headquarters");

    private final JsonNode node;
    private final Problems problems = new Problems();

    private PersonReader(JsonNode node) {
        this.node = node;
    }

    /**
     * The person of an id.
     *
     * @throws Refused 400 that names every wrong field
     */
    public static Person read(String id, JsonNode node) {
        PersonReader reader =
                new PersonReader(node instanceof ObjectNode ? node : node.path("none"));
        if (!node.isObject())
            reader.problems.add("body", "must be an object with name, email, language, country");
        Person person = reader.person(id);
        if (person == null) throw Refused.invalid(reader.problems.found());
        return person;
    }

    private @Nullable Person person(String id) {
        for (String name : node.propertyNames())
            if (!FIELDS.contains(name))
                problems.add(
                        name, "is not known here; known are " + new java.util.TreeSet<>(FIELDS));
        PersonId personId = null;
        try {
            personId = new PersonId(id);
        } catch (IllegalArgumentException e) {
            problems.add("id", String.valueOf(e.getMessage()));
        }
        String name = text("name", 120);
        if (name == null && node.isObject()) problems.add("name", "is required");
        String email = text("email", 200);
        String phone = text("phone", 40);
        Language language = language();
        CountryCode country = country();
        Set<String> regions = regions();
        boolean headquarters = node.path("headquarters").asBoolean(false);
        if (problems.count() > 0 || personId == null || name == null) return null;
        return new Person(personId, name, email, phone, language, country, regions, headquarters);
    }

    private @Nullable String text(String field, int longest) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        String text = value.asString("").strip();
        if (text.length() > longest)
            problems.add(field, "must have at most " + longest + " characters");
        return text.isEmpty() ? null : text;
    }

    private Language language() {
        String text = text("language", 2);
        if (text == null) return Language.EN;
        for (Language l : Language.values()) if (l.name().equalsIgnoreCase(text)) return l;
        problems.add("language", "must be one of " + List.of(Language.values()));
        return Language.EN;
    }

    private @Nullable CountryCode country() {
        String text = text("country", 40);
        if (text == null) return null;
        try {
            return CountryCode.of(text);
        } catch (IllegalArgumentException e) {
            problems.add("country", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Set<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        for (JsonNode region : node.path("regions")) {
            String id = region.asString("");
            if (RegionalOffice.of(id).isPresent()) regions.add(id);
            else {
                List<String> known = new ArrayList<>();
                for (RegionalOffice office : RegionalOffice.values()) known.add(office.id());
                problems.add(
                        "regions", "'" + id + "' is not a regional office; known are " + known);
            }
        }
        return regions;
    }
}
