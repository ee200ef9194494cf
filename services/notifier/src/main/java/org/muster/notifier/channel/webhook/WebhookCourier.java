package org.muster.notifier.channel.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.muster.contract.person.Endpoint.Kind;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.http.EndpointCourier;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.http.Outgoing;
import org.springframework.stereotype.Component;

/** Posts to programs that check signatures. */
@Component
final class WebhookCourier extends EndpointCourier {
    private final Outgoing outgoing;
    private final Clock clock;
    private final Counter signedTwice;

    WebhookCourier(
            Outgoing outgoing,
            GoneEndpoints gone,
            NotifierSettings settings,
            Clock clock,
            MeterRegistry meters) {
        super(Channel.WEBHOOK, Kind.WEBHOOK, gone, settings);
        this.outgoing = outgoing;
        this.clock = clock;
        this.signedTwice =
                Counter.builder("muster.webhooks.signed.twice")
                        .description("Webhooks signed with a secret that was replaced, too")
                        .register(meters);
    }

    @Override
    public Line line() {
        return new WebhookLine(outgoing, clock, signedTwice);
    }
}
