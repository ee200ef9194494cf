package org.muster.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.fact.Amendment.FactCorrected;
import org.muster.core.fact.Amendment.FactRetracted;
import org.muster.core.fact.FactId;
import org.muster.core.fact.RepresentationEvent.CoordinatorDesignated;
import org.muster.core.fact.RepresentationEvent.PostTakenUp;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.RepresentationEvent.RepresentativeHandedOver;
import org.muster.core.fact.RepresentationEvent.RepresentativeReleased;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.StructureId;

class NewcomerTest {
    private static final StructureId TABLE = new StructureId("OMT");
    private static final PersonId P1 = new PersonId("p1");
    private static final PersonId P2 = new PersonId("p2");
    private static final RepresentativeAssigned ASSIGNED =
            new RepresentativeAssigned(TABLE, P1, AssignmentKind.PRIMARY, null);

    @Test
    void whoever_takes_a_seat_or_a_post_comes() {
        assertThat(Newcomer.of(ASSIGNED)).contains(P1);
        assertThat(Newcomer.of(new RepresentativeHandedOver(TABLE, P1, P2, null, null)))
                .contains(P2);
        assertThat(Newcomer.of(new CoordinatorDesignated(TABLE, P1, P2, true, null))).contains(P1);
        assertThat(
                        Newcomer.of(
                                new PostTakenUp(
                                        new PostId("COM"),
                                        new RoleCode("CHIEF_OF_MISSION"),
                                        P1,
                                        true,
                                        null)))
                .contains(P1);
    }

    @Test
    void a_correction_brings_whom_its_new_content_names_and_whoever_goes_comes_not() {
        assertThat(Newcomer.of(new FactCorrected(new FactId("f1"), ASSIGNED))).contains(P1);
        assertThat(Newcomer.of(new FactRetracted(new FactId("f1"), "not so")))
                .isEqualTo(Optional.empty());
        assertThat(Newcomer.of(new RepresentativeReleased(TABLE, P1))).isEmpty();
    }
}
