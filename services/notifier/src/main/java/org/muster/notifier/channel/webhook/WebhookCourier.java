package org.muster.notifier.channel.webhook;

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

    WebhookCourier(Outgoing outgoing, GoneEndpoints gone, NotifierSettings settings) {
        super(Channel.WEBHOOK, Kind.WEBHOOK, gone, settings);
        this.outgoing = outgoing;
    }

    @Override
    public Line line() {
        return new WebhookLine(outgoing);
    }
}
