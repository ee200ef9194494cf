package org.muster.notifier.channel.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.util.Map;
import org.muster.contract.json.MusterJson;
import org.muster.notifier.channel.Line;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.channel.http.Outgoing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** To one endpoint after another; what is sent again has the same id. */
final class WebhookLine implements Line {
    private final Outgoing outgoing;

    WebhookLine(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public void send(Parcel parcel) throws NotSentException {
        String body = body(parcel);
        long timestamp = System.currentTimeMillis() / 1000;
        String signature = sign(outgoing.secret(parcel.to()), parcel.id(), timestamp, body);
        outgoing.post(
                parcel.to(),
                body,
                Map.of(
                        "webhook-id",
                        parcel.id(),
                        "webhook-timestamp",
                        Long.toString(timestamp),
                        "webhook-signature",
                        signature));
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
        body.put("type", "reminder.told").put("timestamp", parcel.at().toString());
        ObjectNode data = body.putObject("data");
        data.put("thread", parcel.thread())
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
