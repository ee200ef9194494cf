package org.muster.benchmark.delivery;

import java.net.URI;
import java.util.Optional;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Person;

/**
 * How many webhooks a second a burst of reminders becomes, each signed and to somebody else, and
 * how long one takes alone, into a server that takes everything at once; and the same of
 * Alertmanager.
 */
public final class WebhookFigures {
    private WebhookFigures() {}

    public static void main(String[] args) throws Exception {
        try (HttpSink sink = new HttpSink()) {
            try (Notifier notifier =
                    new Notifier(
                            "--muster.notifier.webhooks.private-addresses=true",
                            "--muster.notifier.webhooks.per-second=0")) {
                EndpointSecrets secrets = notifier.part(EndpointSecrets.class);
                notifier.knows(Figures.BURST, i -> program(i, secrets, sink.address()));
                new Figures("Muster", sink.arrivals(), notifier::reminds).print();
            }
            Optional<Alertmanager> peer = Alertmanager.posting(sink.address());
            if (peer.isPresent())
                try (Alertmanager alertmanager = peer.get()) {
                    alertmanager.figures(sink.arrivals()).print();
                }
        }
        // the broker leaves threads behind
        System.exit(0);
    }

    private static Person program(int number, EndpointSecrets secrets, URI address) {
        return Notifier.person(number, null)
                .heardAt(new Endpoint(Endpoint.Kind.WEBHOOK, secrets.seal(address), 1));
    }
}
