package org.muster.contract.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.StructureName;

/**
 * Somebody whom a drill asks.
 *
 * @param name as the directory has it
 * @param tables where the person sits
 * @param channels what reaches the person now beside the inbox; empty when nothing does
 * @param deliveries what came of it on each channel; empty before it is started
 * @param answeredAt when the person answered first; null when not yet
 * @param took how long that took from when the message could be seen; null when not yet
 */
public record DrillPerson(
        PersonId person,
        String name,
        List<StructureName> tables,
        List<Channel> channels,
        List<Delivery> deliveries,
        @Nullable Instant answeredAt,
        @Nullable Duration took) {
    public DrillPerson {
        tables = List.copyOf(tables);
        channels = List.copyOf(channels);
        deliveries = List.copyOf(deliveries);
    }
}
