package org.muster.console.fact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the person was erased",
                "the person is not reached by this channel any more",
                "it was too late before it could go out",
                "what came later in the same message takes its place",
                "no address is known",
                "the mail server answered 550",
                "the mail server cannot be reached",
                "the mail server does not let Muster in",
                "the endpoint answered 404",
                "the endpoint does not answer",
                "the endpoint has no address now",
                "the endpoint rests",
                "the endpoint is in a private network",
                "the endpoint was sealed with another key",
                "the mail cannot be composed",
                "the message cannot be written",
                "it cannot be signed"
            })
    void what_the_notifier_says_went_wrong_has_words_in_both_languages(String detail) {
        var known = requireNonNull(DeliveryWords.known(detail), "known");
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.FRENCH})
            assertThat(
                            ResourceBundle.getBundle(
                                            "org.muster.console.messages.messages-console", locale)
                                    .getString(known.key()))
                    .isNotBlank();
    }

    @Test
    void what_another_version_says_is_shown_as_it_is() {
        assertThat(DeliveryWords.known("a comet fell on the server")).isNull();
    }
}
