package org.muster.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.fact.FactId;
import org.muster.core.fact.FindingEvent.FindingAssigned;
import org.muster.core.fact.FindingEvent.FindingSettled;
import org.muster.core.given.Histories;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;
import org.muster.core.identity.PersonId;

/** What does not fit is seen to by somebody, and settled by a fact. */
class FindingsAreSettledTest {
    private static final FactId ODD = new FactId("odd");

    @Test
    void what_does_not_fit_is_open_until_a_fact_settles_it() {
        Reports reports = suspendedTwice();
        assertThat(situation(reports).openFindings()).hasSize(1);

        reports.on("2023-02-01").say(new FindingSettled(ODD, "said twice by mistake"));

        Situation after = situation(reports);
        assertThat(after.openFindings()).isEmpty();
        assertThat(after.findings()).as("and stays on record").hasSize(1);
        assertThat(after.care(after.findings().getFirst()).orElseThrow().settled())
                .isEqualTo("said twice by mistake");
    }

    @Test
    void whoever_is_asked_to_see_to_it_is_named_and_keeps_it_open() {
        Reports reports = suspendedTwice();
        reports.on("2023-02-01").say(new FindingAssigned(ODD, new PersonId("anna")));

        Situation situation = situation(reports);
        assertThat(situation.openFindings()).hasSize(1);
        assertThat(situation.cares().getFirst().person()).isEqualTo(new PersonId("anna"));

        reports.on("2023-02-02").say(new FindingSettled(ODD, "checked"));
        assertThat(situation(reports).cares().getFirst().person()).isEqualTo(new PersonId("anna"));
    }

    @Test
    void what_is_settled_of_one_fact_leaves_another_open() {
        Reports reports = suspendedTwice().as("odd-too").suspended("OMT");
        reports.on("2023-02-01").say(new FindingSettled(new FactId("odd-too"), "checked"));

        assertThat(situation(reports).openFindings())
                .extracting(Finding::fact)
                .containsExactly(ODD);
    }

    @Test
    void what_was_settled_is_open_again_once_somebody_is_asked_again() {
        Reports reports = suspendedTwice();
        reports.on("2023-02-01").say(new FindingSettled(ODD, "checked"));
        reports.on("2023-02-02").say(new FindingAssigned(ODD, new PersonId("ben")));

        assertThat(situation(reports).openFindings()).hasSize(1);
    }

    @Test
    void a_settlement_that_is_retracted_settles_nothing() {
        Reports reports = suspendedTwice();
        reports.on("2023-02-01").as("settled").say(new FindingSettled(ODD, "checked"));
        reports.on("2023-02-02").retracted("settled");

        assertThat(situation(reports).openFindings()).hasSize(1);
    }

    private static Reports suspendedTwice() {
        Reports reports = Reports.in("SDN").on("2023-01-01").activated("OMT").suspended("OMT");
        return reports.as("odd").suspended("OMT");
    }

    private static Situation situation(Reports reports) {
        return new History(Histories.COUNTRY, reports.facts())
                .situation(Times.at("2023-03-01"), Times.at("2023-03-01"));
    }
}
