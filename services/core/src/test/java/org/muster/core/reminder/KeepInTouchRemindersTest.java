package org.muster.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.policy.ReminderKind.CONVENER_UNKNOWN;
import static org.muster.core.policy.ReminderKind.KEEP_IN_TOUCH;

import org.junit.jupiter.api.Test;
import org.muster.core.given.Reports;
import org.muster.core.given.Times;

/** R3: while a structure is suspended one speaks to its convener every fortnight. */
class KeepInTouchRemindersTest {
    private final Reports reports =
            Reports.in("SDN").on("2023-01-01").activated("PMT").on("2023-04-15").suspended("PMT");

    @Test
    void one_is_reminded_at_once_and_every_fortnight() {
        assertThat(reports.at("2023-04-15").due(KEEP_IN_TOUCH))
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.step()).isZero();
                            assertThat(r.dueAt()).isEqualTo(Times.at("2023-04-15"));
                            assertThat(r.since()).isEqualTo(Times.at("2023-04-15"));
                            assertThat(r.reason()).isNull();
                        });
        assertThat(reports.at("2023-04-15").days(KEEP_IN_TOUCH, "2023-06-01"))
                .containsExactly("2023-04-29", "2023-05-13", "2023-05-27");
    }

    @Test
    void having_spoken_one_is_reminded_a_fortnight_later_and_the_steps_begin_anew() {
        reports.on("2023-05-20").contacted("PMT");

        assertThat(reports.at("2023-05-20").due(KEEP_IN_TOUCH)).isEmpty();
        assertThat(reports.at("2023-05-20").days(KEEP_IN_TOUCH, "2023-06-20"))
                .containsExactly("2023-06-03", "2023-06-17");
        assertThat(reports.at("2023-06-03").due(KEEP_IN_TOUCH))
                .extracting(Reminder::step)
                .containsExactly(0);
    }

    @Test
    void it_ends_when_the_structure_resumes_or_is_closed() {
        reports.activated("OMT").suspended("OMT");
        reports.on("2023-05-01").resumed("PMT").closed("OMT");

        assertThat(reports.at("2023-05-01").due(KEEP_IN_TOUCH)).isEmpty();
        assertThat(reports.at("2023-05-01").days(KEEP_IN_TOUCH, "2024-01-01")).isEmpty();
    }

    @Test
    void an_active_structure_asks_for_no_word_with_its_convener() {
        assertThat(reports.at("2023-04-14").days(KEEP_IN_TOUCH, "2024-01-01")).isEmpty();
    }

    @Test
    void while_nobody_knows_whom_to_call_one_is_asked_who_it_is() {
        assertThat(reports.at("2023-04-15").days(CONVENER_UNKNOWN, "PMT", "2023-06-15"))
                .containsExactly("2023-05-13", "2023-06-10");
        reports.on("2023-05-01").convener("PMT", "OCHA");
        assertThat(reports.at("2023-05-02").due(CONVENER_UNKNOWN))
                .as("an organisation alone cannot be called")
                .hasSize(1);
        reports.on("2023-05-03").convener("PMT", "OCHA", "convener");
        assertThat(reports.at("2023-05-04").due(CONVENER_UNKNOWN)).isEmpty();
        assertThat(reports.at("2023-05-04").days(CONVENER_UNKNOWN, "2024-01-01")).isEmpty();
    }

    @Test
    void it_lasts_only_while_IOM_has_a_seat_there() {
        reports.on("2023-04-15").activated("ICCG").suspended("ICCG");
        reports.on("2023-05-01").postIn("CCM", "CC", "CLUSTER_COORDINATOR");
        reports.on("2023-05-20").abolished("CC");

        assertThat(
                        reports.at("2023-05-30")
                                .plan()
                                .between(Times.at("2023-01-01"), Times.at("2023-12-01")))
                .filteredOn(
                        r ->
                                r.kind() == KEEP_IN_TOUCH
                                        && String.valueOf(r.structure()).equals("ICCG"))
                .extracting(r -> Times.day(r.dueAt()))
                .containsExactly("2023-05-01", "2023-05-15");
    }
}
