package org.muster.notifier.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.person.Person;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.notifier.channel.Parcel;
import org.muster.notifier.compose.Link;
import org.muster.notifier.compose.Message;
import tools.jackson.databind.JsonNode;

class CardTest {
    @ParameterizedTest
    @EnumSource
    void a_card_says_what_is_so_and_opens_what_can_be_answered_in_the_direction_of_its_language(
            Language language) {
        JsonNode posted = Card.of(parcel(language));
        assertThat(posted.path("type").asString()).isEqualTo("message");
        JsonNode attachment = posted.path("attachments").path(0);
        assertThat(attachment.path("contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        JsonNode card = attachment.path("content");
        assertThat(card.path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(card.path("version").asString()).isEqualTo("1.5");
        assertThat(card.path("lang").asString()).isEqualTo(language.tag());
        assertThat(card.path("rtl").asBoolean(false)).isEqualTo(language.rightToLeft());
        assertThat(card.path("body"))
                .hasSize(4)
                .allSatisfy(
                        block -> {
                            assertThat(block.path("type").asString()).isEqualTo("TextBlock");
                            assertThat(block.path("wrap").asBoolean(false)).isTrue();
                        });
        assertThat(card.path("body").path(0).path("text").asString()).isEqualTo("Subject");
        assertThat(card.path("actions"))
                .hasSize(6)
                .allSatisfy(
                        action -> {
                            assertThat(action.path("type").asString()).isEqualTo("Action.OpenUrl");
                            assertThat(action.path("title").asString()).startsWith("Answer");
                            assertThat(action.path("url").asString()).startsWith("https://");
                        });
        assertThat(card.path("actions").path(5).path("title").asString())
                .as("the last, which opens the page")
                .isEqualTo("Answer 8");
    }

    private static Parcel parcel(Language language) {
        List<Link> links =
                java.util.stream.IntStream.range(0, 9)
                        .mapToObj(i -> new Link("Answer " + i, "https://muster.example.org/" + i))
                        .toList();
        return new Parcel(
                "m1",
                "SDN|SEAT_EMPTY",
                new Person(
                        new PersonId("p1"), "Example", null, null, language, null, Set.of(), false),
                new Message(
                        "Subject",
                        "What is so\n\nWhat to do",
                        "Why",
                        "text",
                        () -> "html",
                        links,
                        List.of(),
                        null,
                        null),
                Instant.parse("2026-11-25T12:00:00Z"));
    }
}
