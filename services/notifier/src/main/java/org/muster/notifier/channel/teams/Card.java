package org.muster.notifier.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.muster.contract.json.MusterJson;
import org.muster.core.country.Language;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Link;
import org.muster.notifier.compose.Message;
import org.muster.notifier.compose.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as an adaptive card, in the form in which a workflow of Teams takes it: what is so, and
 * a button for each link. From version 1.5 on a card can run from right to left.
 */
final class Card {
    /** Teams takes 28 KB in a message; a part of it is its own. */
    private static final int MOST_BYTES = 24_000;

    /** For saying what is left out. */
    private static final int KEPT = 1_500;

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
        if (message.parts().isEmpty()) told(body, message.body(), message.why());
        else text(body, message.body().lines().findFirst().orElse(""));
        ArrayNode actions = card.putArray("actions");
        shown(message.links()).forEach(l -> action(actions, l));
        parts(body, message.parts(), MOST_BYTES - bytes(card));
        return card;
    }

    private static void told(ArrayNode body, String said, String why) {
        said.lines().filter(l -> !l.isBlank()).forEach(l -> text(body, l));
        if (!why.isEmpty()) text(body, why).put("isSubtle", true).put("size", "Small");
    }

    /** Each with what it is answered with; of those for which there is no room what they are. */
    private static void parts(ArrayNode body, List<Part> parts, int room) {
        int left = room - KEPT;
        for (int i = 0; i < parts.size(); i++) {
            ArrayNode part = part(parts.get(i));
            left -= bytes(part);
            if (left < 0) {
                left(body, parts.subList(i, parts.size()), left + bytes(part) + KEPT);
                return;
            }
            body.addAll(part);
        }
    }

    private static ArrayNode part(Part part) {
        ArrayNode blocks = MusterJson.mapper().createArrayNode();
        text(blocks, part.subject()).put("weight", "Bolder").put("separator", true);
        told(blocks, part.body(), part.why());
        if (part.answers().isEmpty()) return blocks;
        ArrayNode answers = blocks.addObject().put("type", "ActionSet").putArray("actions");
        part.answers().stream().limit(MOST_BUTTONS).forEach(l -> action(answers, l));
        return blocks;
    }

    private static void left(ArrayNode body, List<Part> parts, int room) {
        ArrayNode said = MusterJson.mapper().createArrayNode();
        text(said, parts.getFirst().left()).put("separator", true);
        for (Part part : parts) {
            text(said, "• " + part.subject());
            if (bytes(said) > room) {
                said.remove(said.size() - 1);
                break;
            }
        }
        body.addAll(said);
    }

    private static int bytes(JsonNode node) {
        return node.toString().getBytes(UTF_8).length;
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
