package org.muster.benchmark.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureConfirmed;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/**
 * Facts of a country with many structures: clusters of areas that are activated, get a
 * representative, and are suspended, resumed and confirmed in turn, an hour apart.
 */
final class LargeCountry {
    static final CountryCode COUNTRY = new CountryCode("SDN");
    private static final Instant BEGINNING = Instant.parse("2023-01-01T00:00:00Z");
    private static final List<String> SECTORS =
            List.of("CCM", "EDU", "FSC", "HEA", "LOG", "NUT", "PRO", "SHL", "WSH");

    private final int structures;

    LargeCountry(int structures) {
        this.structures = structures;
    }

    /** The first facts of the country, in order of effect and of recording. */
    List<Fact> facts(int count) {
        List<Fact> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) facts.add(fact(i, i));
        return facts;
    }

    /** A fact that took effect in the middle of others and became known after them all. */
    Fact late(int count) {
        return fact(count, count / 2);
    }

    /** A retraction of a fact in the middle of others, known after them all. */
    Fact retraction(int count) {
        return fact(count, count, new FactRetracted(new FactId(id(count / 2)), "not so"));
    }

    /** An hour after the last of so many facts. */
    static Instant after(int count) {
        return hour(count);
    }

    private Fact fact(int number, int effectiveAt) {
        return fact(number, effectiveAt, event(effectiveAt));
    }

    private static String id(int number) {
        return "f%08d".formatted(number);
    }

    private static Fact fact(int number, int effectiveAt, Event event) {
        Instant effective = hour(effectiveAt);
        Instant recorded = hour(number);
        return new Fact(
                new FactId(id(number)),
                COUNTRY,
                Effective.minute(effective),
                recorded,
                recorded,
                new AuthorId("benchmark"),
                Source.OF_THE_AUTHOR,
                event);
    }

    private Event event(int number) {
        StructureId structure = structure(number % structures);
        return switch (number / structures) {
            case 0 -> activation(number);
            case 1 -> assignment(structure, number);
            default ->
                    switch (number / structures % 3) {
                        case 0 -> new StructureSuspended(structure, "no quorum");
                        case 1 -> new StructureResumed(structure, null);
                        default -> new StructureConfirmed(structure);
                    };
        };
    }

    private static RepresentativeAssigned assignment(StructureId structure, int number) {
        PersonId person = new PersonId("person-" + number % 50);
        return new RepresentativeAssigned(structure, person, AssignmentKind.PRIMARY, null);
    }

    private static StructureActivated activation(int number) {
        String sector = SECTORS.get(number % SECTORS.size());
        return new StructureActivated(
                structure(number),
                new PlatformCode("CLUSTER"),
                new SectorCode(sector),
                Level.SUBNATIONAL,
                new Place(null, "area " + number / SECTORS.size(), false),
                null,
                List.of());
    }

    private static StructureId structure(int number) {
        return new StructureId("CLUSTER-" + number);
    }

    private static Instant hour(int number) {
        return BEGINNING.plus(Duration.ofHours(number));
    }
}
