package org.muster.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** A status that nobody confirms becomes outdated (R80): after 30 days in a crisis, else 90. */
class ConfirmationTest {
    private static final String LAST_INSTANT = "T23:59:59.999+02:00";

    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("UNCT");

    @Test
    void without_a_crisis_a_status_holds_for_ninety_days() {
        assertThat(outdated("2023-03-31" + LAST_INSTANT)).isEmpty();
        assertThat(outdated("2023-04-01")).containsExactly(gapSince("2023-04-01"));
        assertThat(outdated("2024-01-01")).containsExactly(gapSince("2023-04-01"));
    }

    @Test
    void in_a_crisis_it_holds_for_thirty() {
        reports.crisis("conflict");

        assertThat(outdated("2023-01-30" + LAST_INSTANT)).isEmpty();
        assertThat(outdated("2023-01-31")).containsExactly(gapSince("2023-01-31"));
    }

    @Test
    void an_older_status_becomes_outdated_when_the_crisis_begins_not_before() {
        reports.on("2023-03-01").crisis("conflict");

        assertThat(outdated("2023-02-28")).isEmpty();
        assertThat(outdated("2023-03-01")).containsExactly(gapSince("2023-03-01"));
    }

    @Test
    void a_status_that_was_outdated_before_the_crisis_stays_so_since_then() {
        reports.on("2023-06-01").crisis("conflict");

        assertThat(outdated("2023-06-02")).containsExactly(gapSince("2023-04-01"));
    }

    @Test
    void of_two_crises_the_earlier_counts_as_long_as_it_goes_on() {
        reports.on("2023-02-10").crisis("flood").on("2023-02-20").crisis("conflict");

        assertThat(outdated("2023-02-21")).containsExactly(gapSince("2023-02-10"));

        reports.on("2023-03-01").crisisEnded("flood");

        assertThat(outdated("2023-03-01")).containsExactly(gapSince("2023-02-20"));
    }

    @Test
    void once_the_crisis_is_over_ninety_days_count_again() {
        reports.crisis("conflict").on("2023-02-10").crisisEnded("conflict");

        assertThat(outdated("2023-02-09")).isNotEmpty();
        assertThat(outdated("2023-02-10")).isEmpty();
    }

    /** What says that somebody looked. */
    private enum Word {
        CONFIRMED(r -> r.confirmed("UNCT")),
        ACTIVATED_AGAIN(r -> r.activated("UNCT")),
        RELOCATED(r -> r.relocated("UNCT", "Port Sudan")),
        ATTENDED(r -> r.attended("UNCT")),
        SPOKEN_TO_THE_CONVENER(r -> r.contacted("UNCT")),
        SUSPENDED(r -> r.suspended("UNCT")),
        RESUMED(r -> r.resumed("UNCT"));

        private final Consumer<Reports> said;

        Word(Consumer<Reports> said) {
            this.said = said;
        }
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void whoever_has_looked_confirms(Word word) {
        word.said.accept(reports.on("2023-03-01"));

        assertThat(outdated("2023-05-29")).isEmpty();
        assertThat(outdated("2023-05-30")).containsExactly(gapSince("2023-05-30"));
    }

    @Test
    void a_description_and_a_missed_meeting_confirm_nothing() {
        reports.on("2023-03-01").convener("UNCT", "RCO").missed("UNCT");

        assertThat(outdated("2023-04-01")).containsExactly(gapSince("2023-04-01"));
    }

    @Test
    void a_meeting_during_a_suspension_contradicts_and_confirms_nothing() {
        reports.on("2023-02-01").suspended("UNCT").on("2023-03-01").attended("UNCT");

        assertThat(outdated("2023-05-02")).containsExactly(gapSince("2023-05-02"));
    }

    private List<Gap> outdated(String time) {
        return reports.at(time).duty("UNCT").gaps().stream()
                .filter(g -> g.reason() == GapReason.NOT_CONFIRMED)
                .toList();
    }

    private static Gap gapSince(String time) {
        return new Gap(GapReason.NOT_CONFIRMED, Times.at(time));
    }
}
