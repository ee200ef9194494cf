package org.muster.console.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.api.Refused;
import org.muster.contract.api.ReportingApi;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.client.ResourceAccessException;

/**
 * The people behind the ids of a country's facts, as the directory knows them now. Facts outlive
 * people: an id that the directory has forgotten is shown as an erased person. When the directory
 * does not answer, the page is still worth showing, only without names.
 */
public final class People {
    private final ReportingApi directory;
    private final Say say;
    private final List<Person> ofCountry;
    private final List<Person> aboveCountries;
    private final Map<PersonId, Optional<Person>> known = new HashMap<>();
    private boolean answers = true;

    public People(ReportingApi directory, CountryCode country, Say say) {
        this.directory = directory;
        this.say = say;
        this.ofCountry = list(country.alpha3());
        this.aboveCountries = list(null);
        for (Person p : all()) known.put(p.id(), Optional.of(p));
    }

    /** Somebody who is not in the directory yet, but would be. */
    public void expect(Person person) {
        known.put(person.id(), Optional.of(person));
    }

    /** Those of the country, then specialists and headquarters. */
    public List<Person> all() {
        List<Person> all = new ArrayList<>(ofCountry);
        all.addAll(aboveCountries);
        return all;
    }

    /** The thematic specialists of a regional office (R28). */
    public List<Person> specialists(String region) {
        return aboveCountries.stream().filter(p -> p.regions().contains(region)).toList();
    }

    /** The name, or what stands in its place. */
    public String name(PersonId id) {
        Optional<Person> person = known.computeIfAbsent(id, this::ask);
        return person.map(Person::name)
                .orElseGet(() -> say.text(answers ? "country.erased" : "country.nameless"));
    }

    /** Whether the directory answers, and knows nobody of that id. */
    public boolean unknown(PersonId id) {
        return known.computeIfAbsent(id, this::ask).isEmpty() && answers;
    }

    private Optional<Person> ask(PersonId id) {
        if (!answers) return Optional.empty();
        try {
            return Optional.of(directory.person(id.value()));
        } catch (Refused refused) {
            if (refused.getStatusCode() != HttpStatus.NOT_FOUND) answers = false;
        } catch (ResourceAccessException | AccessDeniedException away) {
            answers = false;
        }
        return Optional.empty();
    }

    private List<Person> list(@Nullable String country) {
        try {
            return directory.people(country);
        } catch (Refused | ResourceAccessException | AccessDeniedException away) {
            answers = false;
            return List.of();
        }
    }
}
