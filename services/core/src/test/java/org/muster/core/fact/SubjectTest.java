package org.muster.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.given.Reports;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.structure.StructureId;

class SubjectTest {
    @Test
    void a_fact_changes_one_thing_in_a_country() {
        Reports reports =
                Reports.in("SDN")
                        .activated("HCT")
                        .assigned("HCT", "p1", AssignmentKind.PRIMARY)
                        .released("HCT", "p1")
                        .designated("HCT", "p1", true)
                        .takenUp("COM", "CHIEF_OF_MISSION", "p1")
                        .absent("p1", "2023-02-01");

        assertThat(reports.facts())
                .extracting(f -> f.subject().toString())
                .containsExactly(
                        "STRUCTURE/HCT",
                        "STRUCTURE/HCT",
                        "STRUCTURE/HCT",
                        "STRUCTURE/HCT",
                        "POST/COM",
                        "PERSON/p1");
    }

    @Test
    void notes_change_nothing_and_amendments_belong_together() {
        assertThat(Subject.of(new NoteRecorded("A plan was launched", null)))
                .isEqualTo(Subject.of(new NoteRecorded(" a plan  was launched", null)))
                .isNotEqualTo(Subject.of(new NoteRecorded("a plan was dropped", null)))
                .isNotEqualTo(
                        Subject.of(
                                new NoteRecorded("A plan was launched", new StructureId("HCT"))));
        assertThat(Subject.of(new FactRetracted(new FactId("f1"), "twice")))
                .isEqualTo(Subject.AMENDMENTS);
    }

    @Test
    void it_is_read_as_it_is_written() {
        Subject subject = new Subject(Subject.Kind.STRUCTURE, "OMT");

        assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.parse("OMT"))
                .withMessage("'OMT' must be a subject such as STRUCTURE/OMT");
    }

    @Test
    void they_sort_by_kind_and_name() {
        assertThat(Stream.of("POST/A", "STRUCTURE/B", "STRUCTURE/A").map(Subject::parse).sorted())
                .extracting(Subject::toString)
                .containsExactly("STRUCTURE/A", "STRUCTURE/B", "POST/A");
    }
}
