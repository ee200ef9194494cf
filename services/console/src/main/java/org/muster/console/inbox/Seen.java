package org.muster.console.inbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.muster.core.reminder.Reminder;
import tools.jackson.databind.node.ObjectNode;

/** That somebody sees to what a reminder is about, as the intake takes it. */
final class Seen {
    private Seen() {}

    /**
     * @param days after how many days the reminder comes back; null: as the policy of its kind says
     */
    static String json(Reminder reminder, Caller caller, @Nullable Integer days, Instant now) {
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        fact.put("type", "reminder.acknowledged.v1").put("effective", now.toString());
        ObjectNode data = fact.putObject("data").put("kind", reminder.kind().name());
        if (reminder.structure() != null) data.put("structure", reminder.structure().value());
        if (reminder.crisis() != null) data.put("crisis", reminder.crisis().value());
        if (caller.person() != null) data.put("person", caller.person().value());
        if (days != null) data.put("until", now.plus(Duration.ofDays(days)).toString());
        return fact.toString();
    }
}
