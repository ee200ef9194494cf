package org.muster.benchmark.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.muster.contract.person.Person;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.Convener;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

/**
 * Countries with suspended tables, at each of which somebody else sits, who is to hear of it: one
 * reminder a table.
 */
record Population(int countries, int tables) {
    private static final Duration SUSPENDED_FOR = Duration.ofHours(1);

    int reminders() {
        return countries * tables;
    }

    List<CountryCode> codes() {
        return Countries.alphabetical(Language.EN).subList(0, countries);
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (CountryCode country : codes())
            for (int table = 0; table < tables; table++) {
                PersonId id = person(country, table);
                String address = id + "@example.org";
                people.add(
                        new Person(
                                id,
                                "Example",
                                address,
                                null,
                                Language.EN,
                                country,
                                Set.of(),
                                false));
            }
        return people;
    }

    /** What is reported of a country. */
    List<Fact> facts(CountryCode country, Instant now) {
        List<Fact> facts = new ArrayList<>();
        Instant before = now.minus(Duration.ofDays(2));
        for (int table = 0; table < tables; table++) {
            StructureId id = new StructureId("OMT-" + table);
            facts.add(
                    fact(
                            country,
                            before,
                            new StructureActivated(
                                    id,
                                    new PlatformCode("OMT"),
                                    null,
                                    Level.NATIONAL,
                                    Place.UNKNOWN,
                                    null,
                                    List.of())));
            facts.add(fact(country, before, convened(id)));
            facts.add(
                    fact(
                            country,
                            before,
                            new RepresentativeAssigned(
                                    id, person(country, table), AssignmentKind.PRIMARY, null)));
            facts.add(
                    fact(
                            country,
                            now.minus(SUSPENDED_FOR),
                            new StructureSuspended(id, "A fault run")));
        }
        return facts;
    }

    /** Whom to call is known, so that nobody is reminded of that too. */
    private static Event convened(StructureId table) {
        Convener convener = new Convener("Example", new PersonId("convener"));
        return new StructureDescribed(table, null, convener, null, null);
    }

    private static PersonId person(CountryCode country, int table) {
        return new PersonId(country.alpha3().toLowerCase(Locale.ROOT) + "-" + table);
    }

    private static Fact fact(CountryCode country, Instant at, Event event) {
        Instant now = Instant.now();
        return new Fact(
                new FactId(UUID.randomUUID().toString()),
                country,
                Effective.minute(at),
                now,
                now,
                new AuthorId("fault-run"),
                Source.OF_THE_AUTHOR,
                event);
    }
}
