package org.muster.notifier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.reminder.Delivery;
import org.muster.core.country.Language;
import org.muster.core.duty.GapReason;
import org.muster.core.policy.ReminderKind;

class MessagesTest {
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org/muster/notifier/messages", Locale.ROOT);

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void every_language_says_everything_that_English_says(Language language) {
        ResourceBundle said =
                ResourceBundle.getBundle("org/muster/notifier/messages", language.locale());
        assertThat(said.getLocale()).isEqualTo(language.locale());
        assertThat(said.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : ENGLISH.keySet()) {
            assertThat(said.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
            assertThat(arguments(said.getString(key)))
                    .as(key)
                    .isSubsetOf(arguments(ENGLISH.getString(key)));
        }
    }

    /** A subject or a fact may name fewer of what there is to name, never another. */
    private static Set<String> arguments(String message) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_kind_reason_and_recipient_has_its_words(String key) {
        assertThat(ENGLISH.getString(key)).isNotBlank();
    }

    static List<String> keys() {
        return Stream.of(
                        Stream.of(ReminderKind.values())
                                .flatMap(k -> Stream.of("subject." + k, "what." + k, "do." + k)),
                        Stream.of(GapReason.values())
                                .filter(GapReason::emptySeat)
                                .map(r -> "reason." + r),
                        Stream.of(Delivery.Why.values()).map(w -> "why." + w))
                .flatMap(s -> s)
                .toList();
    }
}
