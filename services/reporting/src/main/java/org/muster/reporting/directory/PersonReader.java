package org.muster.reporting.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.region.RegionalOffice;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.reporting.body.CountryField;
import org.muster.reporting.body.FreeText;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a person of the directory. Names and addresses are kept as they are given, so no free-text
 * rule applies.
 */
final class PersonReader {
    private static final Set<String> FIELDS =
            new TreeSet<>(
                    Set.of(
                            "id",
                            "name",
                            "email",
                            "phone",
                            "language",
                            "country",
                            "regions",
                            "headquarters",
                            "notifications",
                            // comes back as it was read, and is changed at an address of its own
                            "endpoint"));
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
    private static final List<String> OFFICES =
            Arrays.stream(RegionalOffice.values()).map(RegionalOffice::id).toList();

    private final ObjectNode node;
    private final Problems problems;

    private PersonReader(ObjectNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /**
     * The person of an id.
     *
     * @throws Refused 400 that names every wrong field
     */
    static Person read(String id, String body) {
        Problems problems = new Problems();
        ObjectNode node = JsonBody.object(body, problems);
        Person person = node == null ? null : new PersonReader(node, problems).person(id);
        if (person == null || problems.count() > 0) throw Refused.invalid(problems.found());
        return person;
    }

    private @Nullable Person person(String id) {
        for (String name : node.propertyNames())
            if (!FIELDS.contains(name))
                problems.add(name, "is not known here; known are " + FIELDS);
        PersonId personId = id(id);
        String name = text("name", 120);
        if (name == null) problems.unlessNamed("name", "is required");
        String email = text("email", 200);
        if (email != null && !ADDRESS.matcher(email).matches())
            problems.add("email", "must be an address such as name@example.org");
        String phone = text("phone", 40);
        Language language = language();
        CountryCode country = country();
        Set<String> regions = regions();
        boolean headquarters = headquarters();
        Notifications notifications =
                NotificationsReader.read(node.path("notifications"), "notifications", problems);
        return personId == null || name == null
                ? null
                : new Person(
                        personId,
                        name,
                        email,
                        phone,
                        language,
                        country,
                        regions,
                        headquarters,
                        notifications);
    }

    private @Nullable PersonId id(String id) {
        String said = text("id", 64);
        if (said != null && !said.equals(id))
            problems.add("id", "must be the id of the address, or left out");
        try {
            return new PersonId(Problems.shortened(id));
        } catch (IllegalArgumentException e) {
            problems.add("id", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable String text(String field, int longest) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) return null;
        String text = value.asString("").strip();
        if (!value.isString()) problems.add(field, "must be a string");
        else if (text.length() > longest)
            problems.add(field, "must have at most " + longest + " characters");
        else if (FreeText.unprintable(text))
            problems.add(field, "must hold no control characters; write plain text");
        else return text.isEmpty() ? null : text;
        return null;
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
        return text == null ? null : CountryField.read(text, problems);
    }

    private Set<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        JsonNode list = node.path("regions");
        if (!list.isMissingNode() && !list.isNull() && !list.isArray())
            problems.add("regions", "must be a list; known are " + OFFICES);
        for (JsonNode region : list) {
            String id = region.asString("");
            if (OFFICES.contains(id)) regions.add(id);
            else
                problems.add(
                        "regions",
                        "'%s' is not a regional office; known are %s"
                                .formatted(Problems.shortened(id), OFFICES));
        }
        return regions;
    }

    private boolean headquarters() {
        JsonNode value = node.path("headquarters");
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean())
            problems.add("headquarters", "must be true or false");
        return value.asBoolean(false);
    }
}
