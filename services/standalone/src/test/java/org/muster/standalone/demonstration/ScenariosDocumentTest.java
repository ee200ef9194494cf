package org.muster.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.fact.CrisisEvent.CrisisDeclared;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureRelocated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.provenance.Provenance;
import org.muster.core.situation.FindingKind;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState.Active;
import org.springframework.core.io.ClassPathResource;

/** Real crises replayed, and what Muster said on each day. */
class ScenariosDocumentTest {
    private static final Path PAGE = Path.of("../../docs/scenarios.md");

    @Test
    void the_page_about_the_replayed_crises_says_what_is_said() throws IOException {
        String text =
                new ScenariosDocument()
                        .country("Sudan, from 2023", replay("SDN"))
                        .country("Türkiye, earthquakes of 2023", replay("TUR"))
                        .country("Syrian Arab Republic, earthquakes of 2023", replay("SYR"))
                        .country("South Sudan, December 2013", replay("SSD"))
                        .text();
        if (Boolean.getBoolean("muster.docs.write")) Files.writeString(PAGE, text);
        assertThat(Files.readString(PAGE))
                .as("docs/scenarios.md is stale: run this test with -Dmuster.docs.write=true")
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"SDN, 3", "TUR, 1", "SYR, 0", "SSD, 2"})
    void nothing_that_is_said_contradicts_what_is_recorded(String country, int atLeast)
            throws IOException {
        Replay replay = replay(country);
        Map<LocalDate, List<Fact>> recorded = new TreeMap<>();
        for (Fact f : replay.facts())
            if (f.source().provenance() == Provenance.RECORDED && says(f))
                recorded.merge(
                        LocalDate.ofInstant(f.recordedAt(), ZoneOffset.UTC),
                        List.of(f),
                        (a, b) -> Stream.of(a, b).flatMap(List::stream).toList());
        assertThat(recorded.values().stream().mapToInt(List::size).sum())
                .isGreaterThanOrEqualTo(atLeast);
        recorded.forEach(
                (day, facts) -> {
                    replay.until(day.toString());
                    facts.forEach(f -> holds(f, replay));
                });
        assertThat(replay.situation().findings())
                .as("only what the sources themselves contradict each other in")
                .allMatch(f -> f.kind() == FindingKind.SOURCES_DISAGREE_ON_THE_DATE);
    }

    private static boolean says(Fact fact) {
        return fact.event() instanceof StructureEvent || fact.event() instanceof CrisisDeclared;
    }

    /** What a recorded fact says is so on the evening of the day on which it was learned. */
    private static void holds(Fact fact, Replay replay) {
        switch (fact.event()) {
            case CrisisDeclared e ->
                    assertThat(replay.situation().crises().get(e.crisis()))
                            .satisfies(c -> assertThat(c.since()).isEqualTo(fact.begins()));
            case StructureActivated e -> meets(e.structure(), replay);
            case StructureResumed e -> meets(e.structure(), replay);
            case StructureRelocated e -> {
                meets(e.structure(), replay);
                assertThat(structure(e.structure(), replay).place()).isEqualTo(e.place());
            }
            default -> throw new AssertionError("Say what must hold after " + fact.event());
        }
    }

    private static void meets(StructureId id, Replay replay) {
        assertThat(structure(id, replay).state()).isInstanceOf(Active.class);
    }

    private static Structure structure(StructureId id, Replay replay) {
        return replay.structure(id.value());
    }

    private static Replay replay(String country) throws IOException {
        if (!country.equals("SSD")) return new Replay(country, LocalDate.parse("2023-01-01"));
        ClassPathResource resource =
                new ClassPathResource("south-sudan-2013.ndjson", ScenariosDocumentTest.class);
        List<String> lines = resource.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        List<Fact> facts = new DatedReports("south-sudan-2013", lines).facts();
        return new Replay(country, LocalDate.parse("2013-12-01"), facts);
    }
}
