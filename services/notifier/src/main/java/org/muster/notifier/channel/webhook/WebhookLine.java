package org.muster.notifier.channel.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.contract.json.MusterJson;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.channel.http.Outgoing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * To one endpoint after another; what is sent again has the same id. While a secret that was
 * replaced still counts, there is a signature by each, of which whoever checks needs one.
 */
final class WebhookLine implements Line {
    private final Outgoing outgoing;
    private final Clock clock;
    private final Counter signedTwice;

    WebhookLine(Outgoing outgoing, Clock clock, Counter signedTwice) {
        this.outgoing = outgoing;
        this.clock = clock;
        this.signedTwice = signedTwice;
    }

    @Override
    public void send(Parcel parcel) throws NotSentException {
        String body = body(parcel);
        Instant now = clock.instant();
        long timestamp = now.getEpochSecond();
        List<String> signatures = new ArrayList<>();
        for (String secret : outgoing.secrets(parcel.to(), now))
            signatures.add(sign(secret, parcel.id(), timestamp, body));
        if (signatures.size() > 1) signedTwice.increment();
        outgoing.post(
                parcel.to(),
                body,
                Map.of(
                        "webhook-id",
                        parcel.id(),
                        "webhook-timestamp",
                        Long.toString(timestamp),
                        "webhook-signature",
                        String.join(" ", signatures)));
    }

    private static String sign(String secret, String id, long timestamp, String body)
            throws NotSentException {
        try {
            return new Webhook(secret).sign(id, timestamp, body);
        } catch (WebhookSigningException | EmptyWebhookSecretException e) {
            throw new NotSentException("it cannot be signed", Blame.MESSAGE_FOR_GOOD);
        }
    }

    static String body(Parcel parcel) {
        ObjectNode body = MusterJson.mapper().createObjectNode();
        boolean drill = parcel.message().drill() != null;
        body.put("type", drill ? "drill.told" : "reminder.told")
                .put("timestamp", parcel.at().toString());
        ObjectNode data = body.putObject("data");
        data.put("thread", parcel.thread())
                .put("drill", drill)
                .put("language", parcel.to().language().tag())
                .put("subject", parcel.message().subject())
                .put("text", parcel.message().text());
        ArrayNode links = data.putArray("links");
        parcel.message()
                .links()
                .forEach(l -> links.addObject().put("words", l.words()).put("url", l.address()));
        return body.toString();
    }

    @Override
    public void close() {}
}
