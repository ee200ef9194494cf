package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Empty;
import org.muster.core.duty.Holder.Held;
import org.muster.core.given.Outlook;
import org.muster.core.given.Reports;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;

/** Every kind of assignment, there and away, at a seat of every strength. */
class EveryAssignmentTest {
    private static final String NOBODY_ELSE =
            """
            SMT,       PRIMARY,   true,  ASSIGNMENT
            SMT,       PRIMARY,   false, HOLDER_AWAY_WITHOUT_ALTERNATE
            SMT,       ACTING,    true,  ACTING
            SMT,       ACTING,    false, NOBODY_SEATED
            SMT,       ALTERNATE, true,  ALTERNATE
            SMT,       ALTERNATE, false, NOBODY_SEATED
            SMT,       OBSERVER,  true,  ONLY_AN_OBSERVER_SEATED
            SMT,       OBSERVER,  false, ONLY_AN_OBSERVER_SEATED
            UNCT,      PRIMARY,   true,  ASSIGNMENT
            UNCT,      PRIMARY,   false, HOLDER_AWAY_WITHOUT_ALTERNATE
            UNCT,      ACTING,    true,  ACTING
            UNCT,      ACTING,    false, NOBODY_SEATED
            UNCT,      ALTERNATE, true,  ALTERNATE
            UNCT,      ALTERNATE, false, NOBODY_SEATED
            UNCT,      OBSERVER,  true,  ONLY_AN_OBSERVER_SEATED
            UNCT,      OBSERVER,  false, ONLY_AN_OBSERVER_SEATED
            UNCT-west, PRIMARY,   true,  ASSIGNMENT
            UNCT-west, PRIMARY,   false, HOLDER_AWAY_WITHOUT_ALTERNATE
            UNCT-west, ACTING,    true,  ACTING
            UNCT-west, ACTING,    false, NOBODY_SEATED
            UNCT-west, ALTERNATE, true,  ALTERNATE
            UNCT-west, ALTERNATE, false, NOBODY_SEATED
            UNCT-west, OBSERVER,  true,  ONLY_AN_OBSERVER_SEATED
            UNCT-west, OBSERVER,  false, ONLY_AN_OBSERVER_SEATED
            """;

    private static final String BESIDE_THE_INCUMBENT =
            """
            PRIMARY,   true,  true,  ASSIGNMENT
            PRIMARY,   false, true,  HOLDER_AWAY_WITHOUT_ALTERNATE
            PRIMARY,   true,  false, ASSIGNMENT
            PRIMARY,   false, false, HOLDER_AWAY_WITHOUT_ALTERNATE
            ACTING,    true,  true,  INCUMBENT
            ACTING,    false, true,  INCUMBENT
            ACTING,    true,  false, ACTING
            ACTING,    false, false, HOLDER_AWAY_WITHOUT_ALTERNATE
            ALTERNATE, true,  true,  INCUMBENT
            ALTERNATE, false, true,  INCUMBENT
            ALTERNATE, true,  false, ALTERNATE
            ALTERNATE, false, false, HOLDER_AWAY_WITHOUT_ALTERNATE
            OBSERVER,  true,  true,  INCUMBENT
            OBSERVER,  false, true,  INCUMBENT
            OBSERVER,  true,  false, HOLDER_AWAY_WITHOUT_ALTERNATE
            OBSERVER,  false, false, HOLDER_AWAY_WITHOUT_ALTERNATE
            """;

    private final Reports reports =
            Reports.in("SDN")
                    .on("2023-01-01")
                    .activated("SMT", "UNCT")
                    .activatedBelow("Geneina", "UNCT-west");

    @ParameterizedTest(name = "{0}: {1}, there {2}: {3}")
    @CsvSource(textBlock = NOBODY_ELSE)
    void with_nobody_else_about(
            String structure, AssignmentKind kind, boolean there, String expected) {
        reports.assigned(structure, "p1", kind);
        if (!there) reports.absent("p1", "2023-06-01");

        assertSeat(reports.at("2023-01-02"), structure, expected);
    }

    @ParameterizedTest(name = "{0}, there {1}, incumbent there {2}: {3}")
    @CsvSource(textBlock = BESIDE_THE_INCUMBENT)
    void beside_the_incumbent_of_the_post(
            AssignmentKind kind, boolean there, boolean incumbentThere, String expected) {
        reports.takenUp("COM", "CHIEF_OF_MISSION", "p2");
        for (String structure : new String[] {"SMT", "UNCT"})
            reports.assigned(structure, "p1", kind);
        if (!there) reports.absent("p1", "2023-06-01");
        if (!incumbentThere) reports.absent("p2", "2023-06-01");

        assertSeat(reports.at("2023-01-02"), "SMT", expected);
        assertSeat(reports.at("2023-01-02"), "UNCT", expected);
    }

    private static void assertSeat(Outlook outlook, String structure, String expected) {
        Duty duty = outlook.duty(structure);
        switch (duty.holder()) {
            case Held held -> {
                assertThat(held.because()).hasToString(expected);
                boolean theirs = held.because() == Because.INCUMBENT;
                assertThat(held.person()).isEqualTo(new PersonId(theirs ? "p2" : "p1"));
                assertThat(duty.gaps()).noneMatch(g -> g.reason().emptySeat());
            }
            case Empty empty -> {
                assertThat(empty.reason()).hasToString(expected);
                assertThat(outlook.gaps(structure)).containsExactly(empty.reason());
            }
        }
        assertThat(duty.filled()).isEqualTo(duty.holder() instanceof Held);
        boolean asksFor = !duty.filled() && duty.required();
        assertThat(outlook.emptySeats(structure)).hasSize(asksFor ? 1 : 0);
    }
}
