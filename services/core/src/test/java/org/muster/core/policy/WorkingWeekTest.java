package org.muster.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingWeekTest {
    private static final List<DayOfWeek> FRIDAY = List.of(DayOfWeek.FRIDAY);

    @Test
    void the_days_on_which_an_office_is_closed_are_said_once_each_in_the_order_of_the_week() {
        assertThat(
                        new WorkingWeek(
                                        List.of(
                                                DayOfWeek.SATURDAY,
                                                DayOfWeek.FRIDAY,
                                                DayOfWeek.SATURDAY),
                                        null,
                                        null)
                                .freeDays())
                .containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @Test
    void an_office_works_on_one_day_at_least() {
        List<DayOfWeek> all = List.of(DayOfWeek.values());

        assertThat(new WorkingWeek(all.subList(0, 6), null, null).freeDays()).hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(all, null, null))
                .withMessage("freeDays must leave at least one day to work");
    }

    @ParameterizedTest
    @CsvSource({
        "08:00,,worksFrom and worksUntil must both be said",
        ",16:00,worksFrom and worksUntil must both be said",
        "16:00,08:00,worksFrom '16:00' must be before worksUntil '08:00'",
        "08:00,08:00,worksFrom '08:00' must be before worksUntil '08:00'",
    })
    void the_hours_of_a_day_are_both_said_and_in_order(
            @Nullable LocalTime from, @Nullable LocalTime until, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(FRIDAY, from, until))
                .withMessageStartingWith(why);
    }

    @Test
    void hours_alone_are_enough_and_nothing_at_all_is_not() {
        assertThat(new WorkingWeek(List.of(), LocalTime.of(8, 0), LocalTime.of(16, 0)).freeDays())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingWeek(List.of(), null, null))
                .withMessageStartingWith("must say freeDays, or worksFrom and worksUntil");
    }
}
