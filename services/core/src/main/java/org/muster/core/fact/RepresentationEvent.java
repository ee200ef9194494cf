package org.muster.core.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

/** What happens to those who represent IOM (R79). */
public sealed interface RepresentationEvent extends Event {

    /** A post exists; said again, it changes the post. */
    record PostEstablished(
            PostId post, RoleCode role, @Nullable SectorCode sector, @Nullable String dutyStation)
            implements RepresentationEvent {}

    /** A post no longer exists. */
    record PostAbolished(PostId post) implements RepresentationEvent {}

    /**
     * Somebody took up a post; whoever held it in the same capacity before no longer does.
     *
     * @param officerInCharge whether the person only stands in
     * @param until when that ends, if it is known already
     */
    record PostTakenUp(
            PostId post,
            RoleCode role,
            PersonId person,
            boolean officerInCharge,
            @Nullable Instant until)
            implements RepresentationEvent {}

    /** Somebody left a post. */
    record PostLeft(PostId post, PersonId person) implements RepresentationEvent {}

    /**
     * Somebody was assigned to a table.
     *
     * @param delegation the reference of the letter by which that was delegated, if there is one
     */
    record RepresentativeAssigned(
            StructureId structure,
            PersonId person,
            AssignmentKind kind,
            @Nullable Instant until,
            @Nullable String delegation)
            implements RepresentationEvent {
        /** Without a letter on file. */
        public RepresentativeAssigned(
                StructureId structure,
                PersonId person,
                AssignmentKind kind,
                @Nullable Instant until) {
            this(structure, person, kind, until, null);
        }
    }

    /**
     * One person handed a table over to another: from then on the one sits there as the other did.
     *
     * @param delegation as in an assignment
     */
    record RepresentativeHandedOver(
            StructureId structure,
            PersonId from,
            PersonId to,
            @Nullable Instant until,
            @Nullable String delegation)
            implements RepresentationEvent {}

    /** Somebody no longer sits at a table. */
    record RepresentativeReleased(StructureId structure, PersonId person)
            implements RepresentationEvent {}

    /**
     * The Chief of Mission designated an alternative emergency coordinator for a table (R21);
     * whoever was designated for it before no longer is.
     *
     * @param designatedBy the Chief of Mission
     * @param limitedExperience whether the Chief of Mission states limited experience of
     *     humanitarian response, the other condition of the guidance
     * @param until when that ends, if it is known already
     */
    record CoordinatorDesignated(
            StructureId structure,
            PersonId person,
            PersonId designatedBy,
            boolean limitedExperience,
            @Nullable Instant until)
            implements RepresentationEvent {}

    /** Somebody is away until an instant (excluded). */
    record AbsenceRecorded(PersonId person, Instant until, AbsenceReason reason)
            implements RepresentationEvent {}
}
