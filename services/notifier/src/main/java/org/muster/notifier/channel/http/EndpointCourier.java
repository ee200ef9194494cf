package org.muster.notifier.channel.http;

import org.muster.contract.person.Endpoint.Kind;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.channel.Pace;

/** Reaches whoever has an endpoint of one kind that is not gone. */
public abstract class EndpointCourier implements Courier {
    private final Channel channel;
    private final Kind kind;
    private final GoneEndpoints gone;
    private final NotifierSettings.Webhooks settings;

    protected EndpointCourier(
            Channel channel, Kind kind, GoneEndpoints gone, NotifierSettings settings) {
        this.channel = channel;
        this.kind = kind;
        this.gone = gone;
        this.settings = settings.webhooks();
    }

    @Override
    public final Channel channel() {
        return channel;
    }

    @Override
    public final boolean reaches(Person person) {
        return gone.reaches(person, kind);
    }

    @Override
    public final Pace pace() {
        return new Pace(settings.connections(), settings.perSecond());
    }
}
