package org.muster.notifier.live;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.muster.contract.api.ChangeFeed;
import org.muster.contract.api.MessageChange;
import org.muster.contract.api.MessageFeed;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.springframework.stereotype.Component;

/** Says what changed after it was stored, so that whoever looks again finds it. */
@Component
public class Messages implements MessageFeed {
    private final Set<Consumer<MessageChange>> receivers = new CopyOnWriteArraySet<>();

    @Override
    public ChangeFeed.Subscription subscribe(Consumer<MessageChange> receiver) {
        receivers.add(receiver);
        return () -> receivers.remove(receiver);
    }

    /** A drill of a country goes on. */
    public void drill(CountryCode country) {
        MessageChange change = MessageChange.ofDrill(country);
        receivers.forEach(r -> r.accept(change));
    }

    /** Somebody's inbox or the mailbox is no longer as it was. */
    public void changed(Channel channel, PersonId person) {
        MessageChange change = new MessageChange(channel, person);
        receivers.forEach(r -> r.accept(change));
    }
}
