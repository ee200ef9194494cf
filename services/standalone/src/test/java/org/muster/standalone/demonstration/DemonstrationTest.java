package org.muster.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.fact.FactCodec;
import org.muster.contract.json.EventTypes;
import org.muster.contract.person.Person;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.fact.Fact;
import org.muster.core.fact.MeetingEvent.MeetingAttended;
import org.muster.core.fact.RepresentationEvent.AbsenceRecorded;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostLeft;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.identity.PersonId;
import org.muster.core.provenance.Provenance;
import org.muster.core.structure.Convener;

class DemonstrationTest {
    private static final List<Fact> FACTS = Demonstration.facts();
    private static final List<Person> PEOPLE = Demonstration.people();
    private static final Catalogue CATALOGUE = CatalogueYaml.bundled();

    @ParameterizedTest
    @CsvFileSource(resources = "marks.csv", numLinesToSkip = 1, delimiter = ';')
    void every_event_of_the_sources_is_there_with_its_mark(
            String country,
            String effective,
            Provenance mark,
            @Nullable String document,
            String type,
            String about) {
        assertThat(FACTS)
                .filteredOn(
                        f ->
                                f.country().alpha3().equals(country)
                                        && f.effective().toString().equals(effective)
                                        && EventTypes.nameOf(f.event()).equals(type)
                                        && f.event().toString().contains(about))
                .isNotEmpty()
                .anySatisfy(
                        f -> {
                            assertThat(f.source().provenance()).isEqualTo(mark);
                            assertThat(f.source().document())
                                    .contains(Objects.requireNonNullElse(document, ""));
                        });
    }

    @Test
    void what_is_made_up_names_no_document_and_everything_else_names_one() {
        assertThat(FACTS)
                .allSatisfy(
                        f ->
                                assertThat(f.source().document().isEmpty())
                                        .as(f.toString())
                                        .isEqualTo(f.source().provenance() == Provenance.FILLER));
    }

    @Test
    void nothing_is_reported_before_it_began_and_every_fact_has_its_own_id() {
        assertThat(FACTS)
                .allSatisfy(
                        f ->
                                assertThat(f.reportedAt())
                                        .as(f.toString())
                                        .isAfterOrEqualTo(f.begins()));
        assertThat(FACTS).extracting(Fact::id).doesNotHaveDuplicates().hasSize(187);
    }

    @Test
    void loading_twice_gives_the_same_facts_and_the_log_gives_them_back() {
        assertThat(Demonstration.facts()).isEqualTo(FACTS);
        assertThat(FACTS)
                .allSatisfy(f -> assertThat(FactCodec.read(FactCodec.write(f))).isEqualTo(f));
    }

    @Test
    void platforms_sectors_and_roles_are_those_of_the_catalogue() {
        assertThat(FACTS)
                .extracting(Fact::event)
                .allSatisfy(
                        event -> {
                            if (event instanceof StructureActivated a) {
                                assertThat(CATALOGUE.platforms()).containsKey(a.platform());
                                if (a.sector() != null)
                                    assertThat(CATALOGUE.sectors()).containsKey(a.sector());
                            }
                            if (event instanceof PostEstablished p)
                                assertThat(CATALOGUE.roles()).containsKey(p.role());
                            if (event instanceof PostTakenUp p)
                                assertThat(CATALOGUE.roles()).containsKey(p.role());
                        });
    }

    @Test
    void whoever_is_referred_to_is_in_the_directory() {
        Set<PersonId> named = new TreeSet<>();
        for (Fact fact : FACTS)
            switch (fact.event()) {
                case PostTakenUp e -> named.add(e.person());
                case PostLeft e -> named.add(e.person());
                case RepresentativeAssigned e -> named.add(e.person());
                case RepresentativeHandedOver e -> {
                    named.add(e.from());
                    named.add(e.to());
                }
                case CoordinatorDesignated e -> {
                    named.add(e.person());
                    named.add(e.designatedBy());
                }
                case AbsenceRecorded e -> named.add(e.person());
                case MeetingAttended e -> Optional.ofNullable(e.person()).ifPresent(named::add);
                case StructureDescribed e ->
                        Optional.ofNullable(e.convener())
                                .map(Convener::contact)
                                .ifPresent(named::add);
                default -> {
                    // refers to nobody
                }
            }
        assertThat(named).contains(new PersonId("sdn-rmo"), new PersonId("sdn-rco"));
        assertThat(PEOPLE).extracting(Person::id).containsAll(named).doesNotHaveDuplicates();
    }

    @Test
    void people_are_plainly_invented_and_one_has_no_address() {
        assertThat(PEOPLE)
                .allSatisfy(p -> assertThat(p.name()).startsWith("Ex").contains("("))
                .extracting(Person::email)
                .filteredOn(Objects::nonNull)
                .allSatisfy(email -> assertThat(email).endsWith("@example.org"))
                .hasSize(PEOPLE.size() - 1);
        assertThat(new HashSet<>(PEOPLE.stream().map(Person::language).toList())).hasSize(2);
    }

    @Test
    void every_country_has_somebody_above_it() {
        for (Fact fact : FACTS) {
            String region = RegionalOffices.load().of(fact.country()).region().orElseThrow().id();
            assertThat(PEOPLE).anyMatch(p -> p.regions().contains(region));
        }
        assertThat(PEOPLE).anyMatch(Person::headquarters);
    }
}
