package org.muster.reporting.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

/**
 * The people that a table refers to, by e-mail address or by id. Whoever is new is put into the
 * directory only when that was asked for; facts carry the id.
 */
final class Staff {
    private final CountryCode country;
    private final boolean takesNew;
    private final Map<String, PersonId> byReference = new HashMap<>();
    private final Map<String, Person> fresh = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    Staff(CountryCode country, List<Person> directory, boolean takesNew) {
        this.country = country;
        this.takesNew = takesNew;
        for (Person person : directory) {
            byReference.put(plain(person.id().value()), person.id());
            if (person.email() != null) byReference.put(plain(person.email()), person.id());
        }
    }

    /** Somebody whom the directory knows. */
    Optional<PersonId> find(String reference) {
        PersonId found = byReference.get(plain(reference));
        if (found == null) unknown.add(reference.strip());
        return Optional.ofNullable(found);
    }

    /** Whether somebody who is not known may be put into the directory. */
    boolean takes(String reference) {
        return takesNew && reference.contains("@");
    }

    /** Somebody whom the directory does not know yet. */
    PersonId add(String email, String name, Language language) {
        PersonId id = new PersonId(UUID.randomUUID().toString());
        fresh.put(
                plain(email),
                new Person(id, name, email.strip(), null, language, country, Set.of(), false));
        byReference.put(plain(email), id);
        unknown.remove(email.strip());
        return id;
    }

    List<Person> fresh() {
        return new ArrayList<>(fresh.values());
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private static String plain(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT);
    }
}
