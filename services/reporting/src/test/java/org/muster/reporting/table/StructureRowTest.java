package org.muster.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport.Line;
import org.muster.contract.api.TableReport.Outcome;
import org.muster.contract.api.TableReport.Remark;
import org.muster.contract.person.Person;
import org.muster.core.country.Language;
import org.muster.core.fact.RepresentationEvent.PostEstablished;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.fact.StructureEvent.StructureSuspended;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.core.structure.StructureState.InTransition;
import org.muster.core.structure.StructureState.Merged;
import org.muster.core.structure.StructureState.Proposed;

class StructureRowTest {
    private final Tabled sudan = new Tabled();

    @Test
    void a_line_says_what_a_structure_is_how_it_stands_who_calls_it_and_who_sits_there() {
        sudan.taken(
                """
                Structure,Local name,Status,Status since,Convener,Meeting rhythm,IOM post,IOM representative,Represents from
                OMT,Equipe OMT,suspended,2026-11-01,UNDP,every two weeks,Resource Management Officer,rmo@example.org,2026-01-15
                """);
        Structure omt = structure("OMT");
        assertThat(omt.state()).isInstanceOf(StructureState.Suspended.class);
        assertThat(omt.localName()).isEqualTo("Equipe OMT");
        assertThat(omt.convener()).satisfies(c -> assertThat(c.organisation()).isEqualTo("UNDP"));
        assertThat(omt.rhythm())
                .satisfies(r -> assertThat(r.rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=2"));
        var post = sudan.history().situation(now(), Instant.MAX).posts().values();
        assertThat(post)
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.incumbencies().getFirst().person().value())
                                        .isEqualTo("sdn-rmo"));
    }

    @ParameterizedTest
    @CsvSource({
        "Équipe de pays des Nations Unies, actif, UNCT",
        "uncT, ACTIVE, UNCT",
        "ICWG, en activité, ICCG",
        "Security Management Team, fonctionne, SMT"
    })
    void structures_and_states_are_understood_in_both_languages_and_by_their_aliases(
            String name, String status, String code) {
        Line line =
                sudan.dryRun(
                                "Structure,Statut,Statut depuis\n%s,%s,2026-10-01\n"
                                        .formatted(name, status))
                        .getFirst();
        assertThat(line.about()).isEqualTo(code);
        assertThat(line.outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void a_refused_line_says_which_cell_why_and_what_to_write() {
        List<Line> lines =
                sudan.dryRun(
                        """
                        Structure;Sector;Status;Status since;Represents until;As
                        Round table;;active;2026-10-01;;
                        Cluster;;active;2026-10-01;;
                        ;;active;2026-10-01;;
                        UNCT;;sleeping;2026-10-01;;
                        UNCT;;active;soon;;
                        UNCT;;active;3026-10-01;;
                        UNCT;;active;2026-10-01;2026-09-01;
                        UNCT;;active;2026-10-01;;guest
                        """);
        assertThat(lines).extracting(Line::outcome).containsOnly(Outcome.REFUSED);
        assertThat(lines)
                .extracting(
                        l ->
                                l.remarks().stream()
                                        .filter(r -> r.reason().refuses())
                                        .findFirst()
                                        .orElseThrow())
                .extracting(Remark::reason)
                .containsExactly(
                        TableReason.UNKNOWN_PLATFORM,
                        TableReason.SECTOR_NEEDED,
                        TableReason.MISSING,
                        TableReason.UNKNOWN_STATUS,
                        TableReason.UNREADABLE_DATE,
                        TableReason.IMPLAUSIBLE_DATE,
                        TableReason.UNTIL_BEFORE_FROM,
                        TableReason.UNKNOWN_CAPACITY);
        assertThat(lines.getFirst().remarks().getFirst().column()).isEqualTo("Structure");
        assertThat(lines.getFirst().remarks().getFirst().problem()).contains("such as UNCT");
        assertThat(lines).extracting(Line::number).startsWith(2, 3, 4);
    }

    @Test
    void what_is_malformed_or_unknown_is_flagged_and_kept() {
        List<Line> lines =
                sudan.dryRun(
                        """
                        Structure,Sector,P-code,GLIDE,Status,Since,Meeting rhythm
                        Cluster,HEA,SD02,,active,2026-10-01,
                        Cluster,HEA,SYR01,,active,2026-10-01,
                        Cluster,HEA,North Darfur,EQ-2023-15-SDN,active,2026-10-01,
                        UNCT,,,a flood,suspended,2019-10-01,when the moon is full
                        """);
        assertThat(lines)
                .extracting(Line::outcome)
                .containsExactly(Outcome.NEW, Outcome.DOUBTED, Outcome.DOUBTED, Outcome.DOUBTED);
        assertThat(reasons(lines.get(1))).containsExactly(TableReason.MALFORMED_PCODE);
        assertThat(((StructureActivated) lines.get(1).facts().getFirst().event()).place().area())
                .isEqualTo("SYR01");
        assertThat(reasons(lines.get(2))).containsExactly(TableReason.MALFORMED_GLIDE);
        assertThat(lines.get(2).facts().getLast().event().toString()).contains("EQ-2023-15-SDN");
        assertThat(reasons(lines.get(3)))
                .containsExactlyInAnyOrder(
                        TableReason.LONG_AGO,
                        TableReason.UNKNOWN_CRISIS,
                        TableReason.UNKNOWN_STRUCTURE,
                        TableReason.UNKNOWN_RHYTHM);
        assertThat(lines.get(3).facts().getLast().event().toString())
                .contains("a flood", "when the moon is full");
    }

    @Test
    void unknown_columns_are_reported_by_name_and_kept_as_a_note_when_asked() {
        String table = "Structure,Since,Car number\nUNCT,2026-10-01,7\n";
        assertThat(sudan.columns(table).shown().get(2).field().name()).isEqualTo("UNKNOWN");
        assertThat(sudan.columns(table).shown().get(2).heading()).isEqualTo("Car number");
        assertThat(sudan.dryRun(table).getFirst().facts()).hasSize(1);
        sudan.columns = "PLATFORM,SINCE,NOTE";
        assertThat(sudan.dryRun(table).getFirst().facts().getLast().event().toString())
                .contains("Car number: 7");
    }

    @Test
    void the_same_file_again_says_nothing_new_even_under_another_spelling() {
        String table =
                """
                Structure,Status,Since,Remarks,IOM representative,As
                UNCT,active,2026-10-01,meets at the RC's office,rmo@example.org,observer
                OMT,suspended,2026-11-01,,,
                """;
        int first = sudan.taken(table).facts();
        assertThat(first).isEqualTo(5);
        assertThat(sudan.dryRun(table)).extracting(Line::outcome).containsOnly(Outcome.KNOWN);
        assertThat(sudan.dryRun(table.replace(",", ";")))
                .extracting(Line::outcome)
                .containsOnly(Outcome.KNOWN);
        assertThat(sudan.taken(table).facts()).isEqualTo(first);
    }

    @Test
    void an_append_that_was_cut_is_completed_by_the_same_file_with_the_same_ids() {
        String table =
                """
                Structure,Status,Since,Remarks
                UNCT,active,2026-10-01,one
                OMT,suspended,2026-11-01,two
                """;
        Tabled whole = new Tabled().taken(table);
        for (int cut = 0; cut <= whole.facts(); cut++) {
            Tabled resumed = new Tabled().taken(table, cut).taken(table);
            assertThat(resumed.history().facts())
                    .extracting(f -> f.id() + " " + f.event())
                    .containsExactlyInAnyOrderElementsOf(
                            whole.history().facts().stream()
                                    .map(f -> f.id() + " " + f.event())
                                    .toList());
        }
    }

    @Test
    void two_lines_about_one_structure_make_it_known_once() {
        List<Line> lines =
                sudan.dryRun(
                        """
                        Structure,Since,IOM representative,As
                        UNCT,2026-10-01,sdn-rmo,primary
                        UNCT,,rmo@example.org,observer
                        """);
        assertThat(lines.get(0).facts()).hasSize(2);
        assertThat(lines.get(1).facts())
                .singleElement()
                .satisfies(f -> assertThat(f.event()).isInstanceOf(RepresentativeAssigned.class));
    }

    @Test
    void whoever_the_directory_does_not_know_is_reported_and_put_there_only_when_asked() {
        String table =
                "Structure,Since,IOM representative,Representative's name\nUNCT,2026-10-01,new@example.org,Example Two (invented)\n";
        Line line = sudan.dryRun(table).getFirst();
        assertThat(reasons(line)).containsExactly(TableReason.UNKNOWN_PERSON);
        assertThat(line.facts()).hasSize(1);
        sudan.newPeople = true;
        Line taken = sudan.dryRun(table).getFirst();
        assertThat(taken.outcome()).isEqualTo(Outcome.NEW);
        assertThat(taken.facts().toString()).doesNotContain("new@example.org", "Example Two");
        assertThat(reasons(sudan.dryRun(table.replace("Example Two (invented)", "")).getFirst()))
                .containsExactly(TableReason.NAME_NEEDED);
    }

    @Test
    void a_line_about_another_country_is_refused() {
        List<Line> lines =
                sudan.dryRun(
                        "Country,Structure,Since\nSoudan,UNCT,2026-10-01\nTCD,OMT,2026-10-01\n");
        assertThat(lines).extracting(Line::outcome).containsExactly(Outcome.NEW, Outcome.REFUSED);
        assertThat(reasons(lines.getLast())).containsExactly(TableReason.OTHER_COUNTRY);
    }

    @Test
    void an_address_in_a_free_text_is_refused_and_not_repeated() {
        Line line =
                sudan.dryRun("Structure,Since,Remarks\nUNCT,2026-10-01,ask me@example.org\n")
                        .getFirst();
        assertThat(reasons(line)).containsExactly(TableReason.PERSONAL);
        assertThat(line.toString()).doesNotContain("me@example.org");
    }

    @Test
    void a_post_that_somebody_else_holds_stays_as_it_is() {
        sudan.taken(
                "Structure,Since,IOM post,IOM representative\nOMT,2026-10-01,RESOURCE_MANAGEMENT_OFFICER,sdn-rmo\n");
        assertThat(sudan.history().facts())
                .extracting(f -> (Object) f.event().getClass())
                .contains(PostEstablished.class, PostTakenUp.class);
        sudan.directory.add(
                new Person(
                        new PersonId("other"),
                        "Example Three (invented)",
                        null,
                        null,
                        Language.EN,
                        null,
                        Set.of(),
                        false));
        Line line =
                sudan.dryRun(
                                "Structure,Since,IOM post,IOM representative\nOMT,2026-10-01,Resource Management Officer,other\n")
                        .getFirst();
        assertThat(reasons(line)).containsExactly(TableReason.POST_HELD);
        assertThat(line.facts()).isEmpty();
    }

    @Test
    void a_structure_that_is_suspended_already_resumes_or_closes_and_is_not_made_anew() {
        sudan.taken("Structure,Status,Since\nUNCT,suspended,2026-10-01\n");
        Line resumed = sudan.dryRun("Structure,Status,Since\nUNCT,active,2026-11-01\n").getFirst();
        assertThat(resumed.facts())
                .singleElement()
                .satisfies(f -> assertThat(f.event()).isInstanceOf(StructureResumed.class));
        Line again = sudan.dryRun("Structure,Status,Since\nUNCT,suspended,2026-11-01\n").getFirst();
        assertThat(again.facts()).isEmpty();
        assertThat(sudan.history().facts())
                .extracting(f -> (Object) f.event().getClass())
                .contains(StructureSuspended.class);
    }

    private Structure structure(String id) {
        Structure structure =
                sudan.history().situation(now(), Instant.MAX).structures().get(new StructureId(id));
        if (structure == null) throw new AssertionError("no structure " + id);
        return structure;
    }

    private static Instant now() {
        return Instant.parse("2026-11-24T08:00:00Z");
    }

    private static List<TableReason> reasons(Line line) {
        return line.remarks().stream().map(Remark::reason).toList();
    }

    @Test
    void R78_a_structure_is_proposed_moves_hands_over_or_becomes_part_of_another() {
        sudan.taken("Structure,Since\nUNCT,2026-01-01\nHCT,2026-01-01\nOMT,2026-01-01\n");
        sudan.taken(
                """
                Structure,Status,Since,Duty station,Merged into
                SMT,proposed,2026-02-01,,
                UNCT,relocated,2026-02-01,Port Sudan,
                HCT,en transition,2026-02-01,,
                OMT,merged,2026-02-01,,UNCT
                """);
        assertThat(stands("SMT").state()).isInstanceOf(Proposed.class);
        assertThat(stands("UNCT").place().dutyStation()).isEqualTo("Port Sudan");
        assertThat(stands("HCT").state()).isInstanceOf(InTransition.class);
        assertThat(stands("OMT").state())
                .isInstanceOfSatisfying(
                        Merged.class, m -> assertThat(m.into()).isEqualTo(new StructureId("UNCT")));
    }

    private Structure stands(String id) {
        return Objects.requireNonNull(
                sudan.history()
                        .situation(now(), Instant.MAX)
                        .structures()
                        .get(new StructureId(id)));
    }

    @Test
    void a_move_needs_a_place_and_a_merger_a_structure_to_go_into() {
        var lines =
                sudan.dryRun(
                        """
                        Structure,Status,Since,Merged into
                        UNCT,relocated,2026-02-01,
                        OMT,merged,2026-02-01,nothing known
                        """);
        assertThat(lines)
                .extracting(l -> l.remarks().getLast().reason())
                .containsExactly(TableReason.NO_PLACE, TableReason.NO_TARGET);
    }
}
