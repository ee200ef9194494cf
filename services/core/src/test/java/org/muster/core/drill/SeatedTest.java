package org.muster.core.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.Duty;
import org.muster.core.duty.DutyKind;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.duty.Holder.Because;
import org.muster.core.duty.Holder.Held;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureId;

class SeatedTest {
    private static final PersonId CHIEF = new PersonId("sdn-com");
    private static final PersonId ACTING = new PersonId("sdn-acting");
    private static final PersonId OBSERVER = new PersonId("sdn-observer");

    @Test
    void somebody_with_several_seats_is_asked_once_and_all_the_tables_are_named() {
        assertThat(Seated.of(List.of(held("UNCT", CHIEF, null), held("HCT", CHIEF, null))))
                .containsExactly(
                        new Seated(
                                CHIEF, List.of(new StructureId("UNCT"), new StructureId("HCT"))));
    }

    @Test
    void who_stands_in_is_asked_and_not_who_is_away() {
        assertThat(Seated.of(List.of(held("HCT", ACTING, CHIEF))))
                .extracting(Seated::person)
                .containsExactly(ACTING);
    }

    @Test
    void nobody_is_asked_for_an_empty_seat_or_as_an_observer() {
        Duty empty =
                duty("OMT", new Holder.Empty(GapReason.ONLY_AN_OBSERVER_SEATED), List.of(OBSERVER));
        assertThat(Seated.of(List.of(empty))).isEmpty();
        assertThat(Seated.of(List.of())).isEmpty();
    }

    @Test
    void a_table_that_is_suspended_still_has_somebody_to_ask() {
        Duty suspended =
                new Duty(
                        new StructureId("HCT"),
                        DutyKind.KEEP_IN_TOUCH,
                        Obligation.MANDATORY,
                        List.of(),
                        new Held(CHIEF, Because.INCUMBENT, null, null),
                        List.of(),
                        List.of(),
                        Instant.EPOCH);
        assertThat(Seated.of(List.of(suspended))).hasSize(1);
    }

    @Test
    void people_come_in_the_same_order_whatever_the_order_of_the_tables() {
        Duty one = held("UNCT", CHIEF, null);
        Duty other = held("HCT", ACTING, null);
        assertThat(Seated.of(List.of(one, other)))
                .isEqualTo(Seated.of(List.of(other, one)))
                .extracting(Seated::person)
                .containsExactly(ACTING, CHIEF);
    }

    private static Duty held(String table, PersonId person, @Nullable PersonId standsInFor) {
        return duty(
                table, new Held(person, Because.ASSIGNMENT, null, standsInFor), List.of(OBSERVER));
    }

    private static Duty duty(String table, Holder holder, List<PersonId> observers) {
        return new Duty(
                new StructureId(table),
                DutyKind.ATTEND,
                Obligation.MANDATORY,
                List.of(),
                holder,
                observers,
                List.of(),
                Instant.EPOCH);
    }
}
