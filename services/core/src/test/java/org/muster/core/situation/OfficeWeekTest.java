package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.WorkingWeek;

/** The country office says when it works. */
class OfficeWeekTest {
    private static final WorkingWeek FRIDAY = closed(DayOfWeek.FRIDAY);
    private static final WorkingWeek SUNDAY = closed(DayOfWeek.SUNDAY);
    private final Reports reports = Reports.in("SDN").on("2023-01-01");

    @Test
    void nothing_is_known_of_the_week_of_an_office_that_said_nothing() {
        reports.programme("HEA");
        assertThat(at("2023-02-01")).isNull();
    }

    @Test
    void R81_what_is_said_again_replaces_what_was_said_before_with_who_said_it_and_since_when() {
        reports.by("office-a").week(FRIDAY).on("2023-02-01").by("office-b").week(SUNDAY);
        assertThat(at("2023-01-31"))
                .isEqualTo(new OfficeWeek(FRIDAY, "office-a", Times.at("2023-01-01")));
        assertThat(at("2023-02-01"))
                .isEqualTo(new OfficeWeek(SUNDAY, "office-b", Times.at("2023-02-01")));
    }

    @Test
    void R81_it_is_put_back_to_that_of_the_country_and_it_stays_known_by_whom() {
        reports.by("office-a").week(FRIDAY).on("2023-02-01").week(null);
        assertThat(at("2023-02-01"))
                .isEqualTo(new OfficeWeek(null, "office-a", Times.at("2023-02-01")));
    }

    @Test
    void a_week_that_was_said_late_does_not_replace_one_that_began_after_it() {
        reports.on("2023-02-01").week(SUNDAY);
        reports.on("2023-01-15").recorded("2023-02-10T00:00:00Z").week(FRIDAY);
        assertThat(week("2023-03-01")).isEqualTo(SUNDAY);
        assertThat(week("2023-01-20")).isEqualTo(FRIDAY);
    }

    @Test
    void a_week_that_is_said_ahead_waits_for_its_day() {
        reports.week(FRIDAY).on("2023-06-01").recorded("2023-01-02T00:00:00Z").week(SUNDAY);
        Standing standing = Standing.of(reports.country(), reports.facts(), Times.at("2023-05-31"));
        assertThat(said(standing.situation()).week()).isEqualTo(FRIDAY);
        assertThat(said(standing.at(Times.at("2023-06-01")).situation()).week()).isEqualTo(SUNDAY);
    }

    @Test
    void a_week_that_is_taken_back_was_never_said() {
        reports.as("wrong").week(FRIDAY).on("2023-02-01").retracted("wrong");
        assertThat(at("2023-03-01")).isNull();
    }

    private @Nullable WorkingWeek week(String day) {
        OfficeWeek said = at(day);
        return said == null ? null : said.week();
    }

    private static OfficeWeek said(Situation situation) {
        return Objects.requireNonNull(situation.notices().week());
    }

    private @Nullable OfficeWeek at(String day) {
        return new History(reports.country(), reports.facts())
                .situation(Times.at(day), Instant.MAX)
                .notices()
                .week();
    }

    private static WorkingWeek closed(DayOfWeek day) {
        return new WorkingWeek(List.of(day), null, null);
    }
}
