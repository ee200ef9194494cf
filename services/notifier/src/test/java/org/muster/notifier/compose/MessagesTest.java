package org.muster.notifier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.reminder.Delivery;
import org.muster.core.duty.GapReason;
import org.muster.core.policy.ReminderKind;

class MessagesTest {
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("org/muster/notifier/messages", Locale.ROOT);
    private static final ResourceBundle FRENCH =
            ResourceBundle.getBundle("org/muster/notifier/messages", Locale.FRENCH);

    @Test
    void French_says_everything_that_English_says() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : ENGLISH.keySet())
            assertThat(FRENCH.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
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
