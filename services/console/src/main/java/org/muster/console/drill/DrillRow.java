package org.muster.console.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.DeliveryWords;
import org.muster.console.page.Say;
import org.muster.contract.api.DrillPerson;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;

/**
 * Somebody of a drill as a page shows it.
 *
 * @param tables where the person sits
 * @param ways what came of it by each channel
 * @param answered when the person answered, in words; null when not yet
 * @param took how long that took, in words; null when not yet
 * @param inboxOnly whether no channel reaches the person but the inbox
 */
public record DrillRow(
        String name,
        String tables,
        List<Way> ways,
        @Nullable String answered,
        @Nullable String took,
        boolean inboxOnly) {
    public DrillRow {
        ways = List.copyOf(ways);
    }

    /**
     * What came of it by one channel.
     *
     * @param state word of how it stands: delivered, waits, trying, failed or withdrawn
     * @param words the same in a sentence
     */
    public record Way(String channel, String state, String words) {}

    /** Before it is started: what would be used. */
    static DrillRow before(DrillPerson person, Say say) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Channel.INBOX.name(), "planned", channel(Channel.INBOX, say)));
        for (Channel channel : person.channels())
            ways.add(new Way(channel.name(), "planned", channel(channel, say)));
        return new DrillRow(
                person.name(), tables(person, say), ways, null, null, person.channels().isEmpty());
    }

    static DrillRow of(DrillPerson person, Say say) {
        List<Way> ways = person.deliveries().stream().map(d -> way(d, say)).toList();
        var at = person.answeredAt();
        var took = person.took();
        return new DrillRow(
                person.name(),
                tables(person, say),
                ways,
                at == null ? null : say.time(at),
                took == null ? null : say.lapse(took),
                person.deliveries().stream().allMatch(d -> d.channel() == Channel.INBOX));
    }

    private static String tables(DrillPerson person, Say say) {
        return person.tables().stream().map(say::structure).collect(Collectors.joining(" · "));
    }

    private static Way way(Delivery d, Say say) {
        String channel = channel(d.channel(), say);
        String state = state(d);
        String reason = new DeliveryWords(say).reason(d.detail());
        String words =
                switch (state) {
                    case "waits" ->
                            say.text(
                                    "drill.way.waits",
                                    channel,
                                    d.notBefore() == null ? "" : say.time(d.notBefore()));
                    case "failed", "trying" ->
                            say.text(
                                    "drill.way." + state, channel, reason.isEmpty() ? "–" : reason);
                    case "delivered" -> say.text("drill.way.delivered", channel, say.time(d.at()));
                    default -> say.text("drill.way." + state, channel);
                };
        return new Way(d.channel().name(), state, words);
    }

    private static String state(Delivery d) {
        return switch (d.outcome()) {
            case DELIVERED -> "delivered";
            case PENDING -> d.waits() == null ? "sending" : "waits";
            case RETRYING -> "trying";
            case FAILED -> "failed";
            case WITHDRAWN -> "withdrawn";
            case NOBODY_TO_TELL -> throw new IllegalStateException("somebody was told or will be");
        };
    }

    private static String channel(Channel channel, Say say) {
        return say.text("drill.channel." + channel);
    }
}
