package org.muster.notifier.channel.teams;

import java.util.ArrayList;
import java.util.List;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.Language;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Link;
import org.muster.notifier.compose.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as an adaptive card, in the form in which a workflow of Teams takes it: what is so, and
 * a button for each link. From version 1.5 on a card can run from right to left.
 */
final class Card {
    /** Teams takes no more in a row. */
    private static final int MOST_BUTTONS = 6;

    private Card() {}

    static ObjectNode of(Parcel parcel) {
        ObjectNode message = MusterJson.mapper().createObjectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .putNull("contentUrl")
                .set("content", content(parcel.message(), parcel.to().language()));
        return message;
    }

    private static ObjectNode content(Message message, Language language) {
        ObjectNode card =
                MusterJson.mapper()
                        .createObjectNode()
                        .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                        .put("type", "AdaptiveCard")
                        .put("version", "1.5")
                        .put("lang", language.tag());
        if (language.rightToLeft()) card.put("rtl", true);
        card.putObject("msteams").put("width", "Full");
        ArrayNode body = card.putArray("body");
        if (message.drill() != null)
            text(body, message.drill()).put("weight", "Bolder").put("color", "Attention");
        text(body, message.subject()).put("weight", "Bolder").put("size", "Medium");
        message.body().lines().filter(l -> !l.isBlank()).forEach(l -> text(body, l));
        if (!message.why().isEmpty())
            text(body, message.why()).put("isSubtle", true).put("size", "Small");
        ArrayNode actions = card.putArray("actions");
        shown(message.links()).forEach(l -> action(actions, l));
        return card;
    }

    /** The last one opens the page, where all else can be done. */
    private static List<Link> shown(List<Link> links) {
        if (links.size() <= MOST_BUTTONS) return links;
        List<Link> shown = new ArrayList<>(links.subList(0, MOST_BUTTONS - 1));
        shown.add(links.getLast());
        return shown;
    }

    private static ObjectNode text(ArrayNode body, String words) {
        return body.addObject().put("type", "TextBlock").put("text", words).put("wrap", true);
    }

    private static void action(ArrayNode actions, Link link) {
        actions.addObject()
                .put("type", "Action.OpenUrl")
                .put("title", link.words())
                .put("url", link.address());
    }
}
