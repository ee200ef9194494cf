package org.muster.notifier.channel.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Composer;
import org.muster.notifier.compose.Composing;
import org.muster.notifier.compose.Item;
import org.muster.notifier.compose.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards of every kind of reminder in every language, one file a language, so that a change of a
 * word or of the form is seen. {@code -Dmuster.golden.write=true} writes them, to be read.
 */
class GoldenCardsTest {
    private static final Path CARDS =
            Path.of("src/test/resources/org/muster/notifier/channel/teams");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final CountryCode SUDAN = CountryCode.of("SDN");
    private final Composer composer = Composing.asUsual();

    @ParameterizedTest
    @EnumSource
    void the_cards_of_a_language_are_those_that_were_read(Language language) throws IOException {
        ObjectNode cards = MusterJson.mapper().createObjectNode();
        cards(language).forEach(cards::set);
        String written =
                MusterJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(cards)
                        + "\n";
        Path file = CARDS.resolve("cards-" + language.tag() + ".json");
        if (Boolean.getBoolean("muster.golden.write")) Files.writeString(file, written);
        assertThat(written.lines().toList())
                .containsExactlyElementsOf(Files.readAllLines(file, UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void every_card_is_of_the_form_of_version_1_5(Language language) {
        assertThat(cards(language))
                .hasSize(ReminderKind.values().length + 4)
                .allSatisfy((name, card) -> assertThat(CardForm.faults(card)).as(name).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void however_many_there_are_a_card_is_small_enough_and_says_what_it_leaves_out(
            Language language) {
        Item[] many = new Item[80];
        Arrays.fill(many, item(SampleReminders.of(ReminderKind.SEAT_EMPTY)));
        JsonNode card = card(person(language), many);
        assertThat(CardForm.faults(card)).isEmpty();
        List<String> said =
                card.path("body").valueStream().map(b -> b.path("text").asString("")).toList();
        long whole = card.path("body").valueStream().filter(b -> b.has("actions")).count();
        assertThat(whole).isBetween(3L, 79L);
        assertThat(said)
                .anySatisfy(t -> assertThat(t).contains(String.valueOf(80 - whole)).contains(":"))
                .anySatisfy(t -> assertThat(t).startsWith("• "));
    }

    @Test
    void what_is_urgent_leads_what_comes_with_it_but_not_when_it_is_settled() {
        Person person = person(Language.EN);
        Item deadline = item(SampleReminders.of(ReminderKind.DEADLINE));
        Item touch = item(SampleReminders.of(ReminderKind.KEEP_IN_TOUCH));
        String alone = composer.write(List.of(deadline), person, NOW).subject();
        Message both = composer.write(List.of(touch, deadline), person, NOW);
        assertThat(both.subject()).isEqualTo(alone + " (+1)");
        assertThat(both.html()).contains("2 reminders: Sudan");

        Reminder about = deadline.reminder();
        Settlement settlement = new Settlement(SUDAN, about.concern(), NOW, null);
        Item settled = new Item(about, Why.HEADS_THE_OFFICE, settlement);
        assertThat(composer.write(List.of(settled, touch), person, NOW).subject())
                .isEqualTo("2 reminders: Sudan");
    }

    /**
     * Each kind, a deadline that is over, several at once, also with an urgent one, and that one is
     * settled.
     */
    private Map<String, JsonNode> cards(Language language) {
        Person person = person(language);
        Map<String, JsonNode> cards = new LinkedHashMap<>();
        for (ReminderKind kind : ReminderKind.values())
            cards.put(kind.name(), card(person, item(SampleReminders.of(kind))));
        cards.put("DEADLINE.OVER", card(person, item(SampleReminders.overdue())));
        cards.put(
                "SEVERAL",
                card(
                        person,
                        item(SampleReminders.of(ReminderKind.STATUS_OUTDATED)),
                        item(SampleReminders.of(ReminderKind.STATUS_OUTDATED)),
                        item(SampleReminders.of(ReminderKind.SEAT_EMPTY))));
        cards.put(
                "SEVERAL.URGENT",
                card(
                        person,
                        item(SampleReminders.of(ReminderKind.DEADLINE)),
                        item(SampleReminders.of(ReminderKind.KEEP_IN_TOUCH))));
        Reminder settled = SampleReminders.of(ReminderKind.SEAT_EMPTY);
        Settlement settlement =
                new Settlement(SUDAN, settled.concern(), NOW, new AuthorId("sudan-office"));
        cards.put("SETTLED", card(person, new Item(settled, Why.HEADS_THE_OFFICE, settlement)));
        return cards;
    }

    private static Item item(Reminder reminder) {
        return new Item(reminder, Why.HEADS_THE_OFFICE, null);
    }

    private JsonNode card(Person person, Item... items) {
        Message message = composer.write(List.of(items), person, NOW);
        Parcel parcel = new Parcel("m1", "thread", person, message, NOW);
        JsonNode card = Card.of(parcel).path("attachments").path(0).path("content");
        // what is sealed is another one each time
        return MusterJson.mapper()
                .readTree(card.toString().replaceAll("/answer/[\\w.-]+", "/answer/sealed"));
    }

    private static Person person(Language language) {
        return new Person(
                new PersonId("sdn-com"), "Example", null, null, language, SUDAN, Set.of(), false);
    }
}
