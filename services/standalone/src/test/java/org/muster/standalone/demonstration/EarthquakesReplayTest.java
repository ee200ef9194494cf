package org.muster.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.duty.GapReason.CONVENER_UNKNOWN;
import static org.muster.core.duty.GapReason.NOBODY_SEATED;
import static org.muster.core.duty.GapReason.ONLY_AN_OBSERVER_SEATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.core.crisis.CrisisId;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Held;
import org.muster.core.policy.ReminderKind;
import org.muster.core.provenance.Provenance;
import org.muster.core.situation.Finding;
import org.muster.core.situation.FindingKind;
import org.muster.core.structure.Level;
import org.muster.core.structure.StructureState.Active;

class EarthquakesReplayTest {
    private final Replay turkiye = new Replay("TUR", LocalDate.parse("2023-02-01"));
    private final Replay syria = new Replay("SYR", LocalDate.parse("2023-02-01"));

    @Test
    void one_crisis_is_declared_in_both_countries_to_the_minute() {
        CrisisId id = new CrisisId("earthquakes-2023");
        for (Replay country : new Replay[] {turkiye, syria}) {
            country.until("2023-02-06");
            assertThat(Objects.requireNonNull(country.situation().crises().get(id)).since())
                    .isEqualTo("2023-02-06T01:17:00Z");
            assertThat(country.emitted(ReminderKind.CRISIS_DECLARED)).hasSize(1);
        }
    }

    @Test
    void an_HCT_is_set_up_where_there_was_none_and_folds_into_the_UNCT_plus() {
        assertThat(turkiye.until("2023-02-20").situation().structures().keySet())
                .noneMatch(id -> id.value().equals("HCT"));

        assertThat(turkiye.until("2023-02-21").structure("HCT").state()).isInstanceOf(Active.class);
        assertThat(turkiye.structure("HCT").provenance()).isEqualTo(Provenance.DATE_INFERRED);

        assertThat(turkiye.until("2023-09-30").structure("HCT").closed()).isTrue();
        assertThat(turkiye.structure("UNCT").localName()).isEqualTo("UNCT+");
    }

    @Test
    void hubs_below_the_national_level_come_and_go() {
        turkiye.until("2023-03-20");

        assertThat(turkiye.situation().structures().values())
                .filteredOn(s -> s.level() == Level.SUBNATIONAL && !s.closed())
                .extracting(s -> s.id().value())
                .containsExactly(
                        "CLUSTER-LOG",
                        "ICCG-adiyaman",
                        "ICCG-gaziantep",
                        "ICCG-hatay",
                        "ICCG-kahramanmaras",
                        "ICCG-malatya");
        assertThat(turkiye.until("2024-02-01").situation().structures().values())
                .filteredOn(s -> s.level() == Level.SUBNATIONAL)
                .allSatisfy(s -> assertThat(s.closed()).isTrue());
    }

    @Test
    void today_seats_are_empty_or_held_by_whoever_stands_in() {
        assertThat(turkiye.until("2026-11-24").gaps("OMT")).contains(NOBODY_SEATED);

        syria.until("2026-11-24");
        assertThat(syria.gaps("OMT")).contains(ONLY_AN_OBSERVER_SEATED);
        assertThat(syria.gaps("PMT")).contains(CONVENER_UNKNOWN);
        Held held = (Held) Objects.requireNonNull(syria.duty("UNCT")).holder();
        assertThat(held.person().value()).isEqualTo("syr-oic");
        assertThat(held.because()).isEqualTo(Because.OFFICER_IN_CHARGE);
    }

    @Test
    void what_was_folded_day_by_day_is_what_is_folded_at_once_and_only_sources_contradict() {
        for (Replay country : new Replay[] {turkiye, syria}) {
            country.until("2026-11-24");
            assertThat(country.situation()).isEqualTo(country.refolded());
            assertThat(country.situation().findings())
                    .allMatch(f -> f.kind() == FindingKind.SOURCES_DISAGREE_ON_THE_DATE);
        }
    }

    @Test
    void R75_the_state_of_emergency_is_dated_by_two_sources_and_both_are_kept() {
        assertThat(turkiye.until("2023-03-08").situation().findings()).isEmpty();

        List<Finding> all = turkiye.until("2023-03-09").situation().findings();
        assertThat(all).hasSize(1);
        Finding found = all.getFirst();
        assertThat(found.kind()).isEqualTo(FindingKind.SOURCES_DISAGREE_ON_THE_DATE);
        assertThat(turkiye.facts())
                .filteredOn(f -> f.id().equals(found.fact()) || f.id().equals(found.other()))
                .extracting(f -> f.effective() + " " + f.source().document())
                .containsExactly(
                        "2023-02-07 OCHA Situation Report 2, 19 Feb 2023",
                        "2023-02-06 UNHCR, 9 Mar 2023");
    }
}
