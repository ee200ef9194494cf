package org.muster.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.catalogue.CatalogueYaml;

class IdleTest {
    @Test
    void a_day_or_an_hour_without_a_rhythm_is_a_problem_of_the_rhythm() {
        assertThat(fields(Kind.DESCRIBED, "WEEKDAY", "MO")).containsExactly("data.rhythm");
        assertThat(fields(Kind.DESCRIBED, "HOUR", "09:30")).containsExactly("data.rhythm");
        assertThat(fields(Kind.DESCRIBED, "RHYTHM", "FREQ=WEEKLY", "WEEKDAY", "MO")).isEmpty();
    }

    @Test
    void a_day_of_the_week_goes_with_no_daily_rhythm_and_nothing_with_one_that_has_its_own() {
        assertThat(fields(Kind.DESCRIBED, "RHYTHM", "FREQ=DAILY", "WEEKDAY", "MO", "HOUR", "09:30"))
                .containsExactly("data.rhythm.day");
        assertThat(fields(Kind.DESCRIBED, "RHYTHM", "FREQ=MONTHLY;BYDAY=-1FR", "HOUR", "09:30"))
                .containsExactly("data.rhythm");
    }

    @Test
    void an_hour_that_is_none_is_a_problem_of_the_hour() {
        assertThat(fields(Kind.DESCRIBED, "RHYTHM", "FREQ=DAILY", "HOUR", "noon"))
                .containsExactly("data.rhythm.hour");
    }

    @Test
    void a_description_of_nothing_is_refused_and_one_of_anything_is_not() {
        assertThat(fields(Kind.DESCRIBED, "structure", "OMT", "when", "2026-11-24"))
                .containsExactly("data");
        assertThat(fields(Kind.DESCRIBED, "ZONE", "Africa/Nairobi")).isEmpty();
    }

    @Test
    void a_policy_of_which_nothing_is_chosen_is_refused_and_as_usual_goes_with_nothing_else() {
        assertThat(fields(Kind.POLICY_SET, "POLICY_KIND", "SEAT_EMPTY"))
                .containsExactly("data.policy.repeat");
        assertThat(fields(Kind.POLICY_SET, "POLICY_KIND", "SEAT_EMPTY", "POLICY_USUAL", "on"))
                .isEmpty();
        assertThat(fields(Kind.POLICY_SET, "POLICY_USUAL", "on", "POLICY_EVERY", "P1D"))
                .containsExactly("data.policy");
    }

    @Test
    void how_long_before_is_said_only_of_what_lies_ahead_and_how_often_only_of_what_does_not() {
        assertThat(fields(Kind.POLICY_SET, "POLICY_KIND", "SEAT_EMPTY", "POLICY_AHEAD", "P1D"))
                .containsExactly("data.policy.ahead");
        assertThat(fields(Kind.POLICY_SET, "POLICY_KIND", "MEETING_AHEAD", "POLICY_EVERY", "P1D"))
                .containsExactly("data.policy.repeat");
        assertThat(fields(Kind.POLICY_SET, "POLICY_KIND", "MEETING_AHEAD", "POLICY_AHEAD", "P1D"))
                .isEmpty();
    }

    @Test
    void a_meeting_is_chosen_or_typed_and_not_both() {
        String chosen = "2026-12-09T08:00:00Z";
        String typed = "2026-12-10T11:00";
        for (var form :
                Map.of(
                                Field.CALLED_OFF, Kind.MEETING_CANCELLED,
                                Field.INSTEAD, Kind.MEETING_SCHEDULED)
                        .entrySet()) {
            Field field = form.getKey();
            String choice = field.name();
            Entries both = Entries.of(Map.of(choice, chosen, choice + ".other", typed));
            assertThat(idle(form.getValue(), both))
                    .containsExactly(
                            new FieldProblem(
                                    "data." + field.path(),
                                    "choose a meeting or type one, not both"));
            assertThat(both.text(field)).isEqualTo(chosen);
            assertThat(both.beside(field)).isEqualTo(typed);

            Entries one = Entries.of(Map.of(choice, " ", choice + ".other", typed));
            assertThat(idle(form.getValue(), one)).isEmpty();
            assertThat(one.text(field)).isEqualTo(typed);
            assertThat(one.beside(field)).isEmpty();
            assertThat(idle(form.getValue(), Entries.of(Map.of(choice, chosen)))).isEmpty();
        }
    }

    private static List<String> fields(Kind kind, String... form) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) values.put(form[i], form[i + 1]);
        return idle(kind, new Entries(values)).stream().map(FieldProblem::field).toList();
    }

    private static List<FieldProblem> idle(Kind kind, Entries entries) {
        return new Idle(CatalogueYaml.bundled()).of(kind, entries);
    }
}
