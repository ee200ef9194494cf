package org.muster.notifier.channel.teams;

import java.util.Map;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.channel.http.Outgoing;

/** To one workflow after another. */
final class TeamsLine implements Line {
    private final Outgoing outgoing;

    TeamsLine(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public void send(Parcel parcel) throws NotSentException {
        outgoing.post(parcel.to(), Card.of(parcel).toString(), Map.of());
    }

    @Override
    public void close() {}
}
