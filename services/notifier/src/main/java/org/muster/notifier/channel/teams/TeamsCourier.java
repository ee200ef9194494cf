package org.muster.notifier.channel.teams;

import org.muster.contract.person.Endpoint.Kind;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.http.EndpointCourier;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.http.Outgoing;
import org.springframework.stereotype.Component;

/** Posts cards to workflows of Microsoft Teams. */
@Component
final class TeamsCourier extends EndpointCourier {
    private final Outgoing outgoing;

    TeamsCourier(Outgoing outgoing, GoneEndpoints gone, NotifierSettings settings) {
        super(Channel.TEAMS, Kind.TEAMS, gone, settings);
        this.outgoing = outgoing;
    }

    @Override
    public Line line() {
        return new TeamsLine(outgoing);
    }
}
