package org.muster.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.console.report.Kind.Subject;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.core.catalogue.Obligation;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Source;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.identity.PersonId;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

class OfferTest {
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private static final Instant NOW = Instant.parse("2023-06-01T00:00:00Z");

    @Test
    void R21_a_designation_is_offered_only_where_the_guidance_asks_for_one() {
        Offer offer = offer(Role.COUNTRY_OFFICE);

        assertThat(offer.about(Subject.STRUCTURE, "humanitarian-team")).contains(Kind.DESIGNATED);
        assertThat(offer.about(Subject.STRUCTURE, "UNCT"))
                .contains(Kind.ASSIGNED)
                .doesNotContain(Kind.DESIGNATED);
        assertThat(offer.of(Kind.DESIGNATED, "UNCT")).isFalse();
    }

    @Test
    void while_the_structure_is_still_to_be_chosen_a_designation_is_one_of_the_kinds() {
        assertThat(offer(Role.COUNTRY_OFFICE).of(Kind.DESIGNATED, null)).isTrue();
    }

    @Test
    void of_a_structure_that_is_unknown_or_is_none_no_designation_is_offered() {
        assertThat(offer(Role.COUNTRY_OFFICE).of(Kind.DESIGNATED, "HCT")).isFalse();
        assertThat(offer(Role.COUNTRY_OFFICE).of(Kind.DESIGNATED, "<b>")).isFalse();
    }

    @Test
    void a_representative_is_offered_the_answers_only() {
        assertThat(offer(Role.REPRESENTATIVE).about(Subject.STRUCTURE, "humanitarian-team"))
                .containsExactly(
                        Kind.RESUMED, Kind.CONFIRMED, Kind.CONTACTED, Kind.ATTENDED, Kind.MISSED);
    }

    @Test
    void a_representative_chooses_among_the_tables_where_it_sits_and_an_office_among_all() {
        StructureId unct = new StructureId("UNCT");
        assertThat(offer(Role.REPRESENTATIVE, observes("UNCT", "sdn-rmo")).at(unct)).isTrue();
        assertThat(offer(Role.REPRESENTATIVE, observes("UNCT", "sdn-com")).at(unct)).isFalse();
        assertThat(offer(Role.REPRESENTATIVE, observes("HCT", "sdn-rmo")).at(unct)).isFalse();
        assertThat(offer(Role.COUNTRY_OFFICE).at(unct)).isTrue();
    }

    private static Offer offer(Role role, Duty... duties) {
        Caller caller =
                new Caller(new AuthorId("office"), role, Set.of(SUDAN), new PersonId("sdn-rmo"));
        List<Fact> facts =
                Stream.of(activated("humanitarian-team", "HCT"), activated("UNCT", "UNCT"))
                        .toList();
        return new Offer(
                new Rights(caller, SUDAN),
                Standing.of(SUDAN, facts, NOW).situation(),
                List.of(duties),
                CatalogueYaml.bundled());
    }

    private static Duty observes(String structure, String person) {
        return new Duty(
                new StructureId(structure),
                DutyKind.ATTEND,
                Obligation.REQUIRED,
                List.of(),
                new Holder.Empty(GapReason.ONLY_AN_OBSERVER_SEATED),
                List.of(new PersonId(person)),
                List.of(),
                NOW);
    }

    private static Fact activated(String structure, String platform) {
        return new Fact(
                new FactId(structure),
                SUDAN,
                Effective.minute(NOW),
                NOW,
                NOW,
                new AuthorId("office"),
                Source.OF_THE_AUTHOR,
                new StructureActivated(
                        new StructureId(structure),
                        new PlatformCode(platform),
                        null,
                        Level.NATIONAL,
                        Place.UNKNOWN,
                        null,
                        List.of()));
    }
}
