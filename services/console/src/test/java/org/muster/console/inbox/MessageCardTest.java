package org.muster.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.api.InboxMessage;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;

class MessageCardTest {
    private static final CountryCode SUDAN = new CountryCode("SDN");
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void that_reports_do_not_fit_together_leads_to_where_they_are_settled_and_to_no_empty_form() {
        MessageCard card = card(ReminderKind.FINDING_OPEN);
        assertThat(card.form()).isEqualTo("/countries/SDN#to-findings");
        assertThat(card.formWords()).isEqualTo("inbox.findings");
    }

    @Test
    void a_reminder_that_no_single_report_answers_leads_to_the_choice_of_one() {
        MessageCard card = card(ReminderKind.TRANSITION_OPEN);
        assertThat(card.form()).isEqualTo("/countries/SDN/report");
        assertThat(card.formWords()).isEqualTo("inbox.report");
    }

    private static MessageCard card(ReminderKind kind) {
        Reminder reminder =
                new Reminder(
                        new ReminderId("r1"),
                        SUDAN,
                        kind,
                        null,
                        null,
                        null,
                        Reach.HEAD,
                        Urgency.QUIET,
                        NOW,
                        0,
                        NOW,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of());
        Caller office =
                new Caller(new AuthorId("office"), Role.COUNTRY_OFFICE, Set.of(SUDAN), null);
        return MessageCard.of(
                new InboxMessage("m1", "subject", "text", "why", reminder, NOW, null, null, null),
                null,
                office,
                Language.EN);
    }
}
