package org.muster.core.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

/** All that somebody is or does begins at an instant and ends before another. */
class TimesOfPeopleTest {
    private static final Instant FROM = Times.at("2023-02-01");
    private static final Instant UNTIL = Times.at("2023-03-01");
    private static final StructureId OMT = new StructureId("OMT");
    private static final PersonId PERSON = new PersonId("p1");

    private final Absence absence = new Absence(PERSON, FROM, UNTIL, AbsenceReason.LEAVE);
    private final Assignment assignment =
            new Assignment(OMT, PERSON, AssignmentKind.PRIMARY, FROM, UNTIL);
    private final Designation designation =
            new Designation(OMT, PERSON, new PersonId("chief"), true, FROM, UNTIL);
    private final Incumbency incumbency = new Incumbency(PERSON, false, FROM, UNTIL);

    @Test
    void the_first_instant_is_part_of_it_and_the_last_is_not() {
        for (Predicate<Instant> covers :
                List.<Predicate<Instant>>of(
                        absence::covers,
                        assignment::covers,
                        designation::covers,
                        incumbency::covers)) {
            assertThat(covers).rejects(FROM.minusMillis(1), UNTIL, UNTIL.plusMillis(1));
            assertThat(covers).accepts(FROM, UNTIL.minusMillis(1));
        }
    }

    @Test
    void an_end_only_ever_comes_earlier() {
        for (Instant later : List.of(UNTIL, UNTIL.plusSeconds(1))) {
            assertThat(assignment.endedAt(later)).isEqualTo(assignment);
            assertThat(designation.endedAt(later)).isEqualTo(designation);
            assertThat(incumbency.endedAt(later)).isEqualTo(incumbency);
        }
        Instant earlier = UNTIL.minusSeconds(1);
        assertThat(assignment.endedAt(earlier).until()).isEqualTo(earlier);
        assertThat(designation.endedAt(earlier).until()).isEqualTo(earlier);
        assertThat(incumbency.endedAt(earlier).until()).isEqualTo(earlier);
    }

    @Test
    void what_is_open_ends_when_it_is_ended() {
        Assignment open = new Assignment(OMT, PERSON, AssignmentKind.PRIMARY, FROM, null);

        assertThat(open.covers(Times.at("2043-01-01"))).isTrue();
        assertThat(open.endedAt(UNTIL)).isEqualTo(assignment);
        assertThat(new Incumbency(PERSON, false, FROM, null).endedAt(UNTIL)).isEqualTo(incumbency);
    }
}
