package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.STATUS_OUTDATED;

import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** A status that nobody has confirmed for too long: then, and every fortnight (R80). */
class OutdatedRemindersTest {
    private final Reports reports = Reports.in("SDN").on("2023-01-01").activated("PMT");

    @Test
    void without_a_crisis_one_is_reminded_after_ninety_days_and_every_fortnight() {
        assertThat(reports.at("2023-01-01").days(STATUS_OUTDATED, "2023-05-01"))
                .containsExactly("2023-04-01", "2023-04-15", "2023-04-29");
        assertThat(reports.at("2023-04-20").due(STATUS_OUTDATED))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.step()).isEqualTo(1);
                            assertThat(r.since()).isEqualTo(Times.at("2023-01-01"));
                        });
    }

    @Test
    void whoever_is_asked_hears_what_is_on_record() {
        reports.on("2023-01-05").suspended("PMT");

        assertThat(reports.at("2023-04-20").due(STATUS_OUTDATED))
                .singleElement()
                .satisfies(
                        r ->
                                assertThat(r.status())
                                        .isEqualTo(
                                                new Status(
                                                        Status.State.SUSPENDED,
                                                        Times.at("2023-01-05"),
                                                        null)));
    }

    @Test
    void in_a_crisis_after_thirty() {
        reports.crisis("conflict");

        assertThat(reports.at("2023-01-01").days(STATUS_OUTDATED, "2023-02-28"))
                .containsExactly("2023-01-31", "2023-02-14", "2023-02-28");
    }

    @Test
    void whoever_confirms_is_left_alone_for_as_long_again() {
        reports.on("2023-04-10").confirmed("PMT");

        assertThat(reports.at("2023-04-10").due(STATUS_OUTDATED)).isEmpty();
        assertThat(reports.at("2023-04-10").days(STATUS_OUTDATED, "2023-07-10"))
                .containsExactly("2023-07-09");
    }

    @Test
    void a_suspended_structure_is_confirmed_too_but_not_one_that_is_closed_or_irrelevant() {
        reports.activated("OMT", "UNCT").suspended("PMT").closed("OMT").relevance("UNCT", false);

        assertThat(reports.at("2023-04-01").due(STATUS_OUTDATED))
                .extracting(r -> String.valueOf(r.structure()))
                .containsExactly("PMT");
    }

    @Test
    void one_that_begins_to_matter_when_it_is_outdated_is_reminded_of_from_then_on() {
        reports.activated("ICCG");
        reports.on("2023-06-10").postIn("CCM", "CC", "CLUSTER_COORDINATOR");

        assertThat(reports.at("2023-06-10").days(STATUS_OUTDATED, "ICCG", "2023-07-01"))
                .containsExactly("2023-06-24");
        assertThat(reports.at("2023-06-10").due(STATUS_OUTDATED))
                .filteredOn(r -> String.valueOf(r.structure()).equals("ICCG"))
                .extracting(Reminder::step)
                .containsExactly(0);
    }
}
