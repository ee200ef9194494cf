package org.muster.notifier.channel.teams;

import org.muster.contract.person.Endpoint.Kind;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.Pace;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.http.Outgoing;
import org.springframework.stereotype.Component;

/** Posts cards to workflows of Microsoft Teams. */
@Component
class TeamsCourier implements Courier {
    private final Outgoing outgoing;
    private final GoneEndpoints gone;
    private final NotifierSettings.Webhooks settings;

    TeamsCourier(Outgoing outgoing, GoneEndpoints gone, NotifierSettings settings) {
        this.outgoing = outgoing;
        this.gone = gone;
        this.settings = settings.webhooks();
    }

    @Override
    public Channel channel() {
        return Channel.TEAMS;
    }

    @Override
    public boolean reaches(Person person) {
        return gone.reaches(person, Kind.TEAMS);
    }

    @Override
    public Pace pace() {
        return new Pace(settings.connections(), settings.perSecond());
    }

    @Override
    public Line line() {
        return new TeamsLine(outgoing);
    }
}
