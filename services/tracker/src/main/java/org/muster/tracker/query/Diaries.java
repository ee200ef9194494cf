package org.muster.tracker.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Diary;
import org.muster.core.situation.History;
import org.muster.core.situation.Situation;
import org.muster.tracker.country.CountryDocument;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.springframework.stereotype.Component;

/**
 * Somebody's meetings in all countries; only those in which the person was ever named are looked
 * into. Countries kept before reports said whom they bring to a table are known by their situation
 * alone, until they are rebuilt.
 */
@Component
class Diaries {
    private static final Comparator<Appointment> ORDER =
            Comparator.comparing(Appointment::at).thenComparing(a -> a.structure().structure());

    private final CountryStore countries;
    private final FactStore facts;
    private final Catalogue catalogue;

    Diaries(CountryStore countries, FactStore facts, Catalogue catalogue) {
        this.countries = countries;
        this.facts = facts;
        this.catalogue = catalogue;
    }

    List<Appointment> of(PersonId person, Instant from, Instant to, Instant now) {
        Caller caller = Callers.current();
        boolean own = person.equals(caller.person());
        Set<CountryCode> once = facts.everSeating(person);
        List<Appointment> all = new ArrayList<>();
        for (CountryDocument document : countries.all())
            if ((own || caller.mayRead(document.country()))
                    && (once.contains(document.country()) || named(person, document))) {
                History history =
                        new History(document.country(), facts.of(document.country()).all());
                all.addAll(
                        new Diary(document.country(), history, catalogue, person)
                                .between(from, to, now));
            }
        all.sort(ORDER);
        return all;
    }

    /** Whether the person is assigned or holds a post there, or did, as far as is known now. */
    private static boolean named(PersonId person, CountryDocument document) {
        Situation known = document.standing().at(Instant.MAX).situation();
        return known.assignments().stream().anyMatch(a -> a.person().equals(person))
                || known.posts().values().stream()
                        .flatMap(p -> p.incumbencies().stream())
                        .anyMatch(i -> i.person().equals(person));
    }
}
