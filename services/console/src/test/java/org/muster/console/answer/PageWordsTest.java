package org.muster.console.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.console.answer.AnswerPage.Nothing;
import org.muster.core.country.Language;

class PageWordsTest {
    private static final String BUNDLE = "org.muster.console.messages.messages-answer";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void the_page_speaks_every_language_in_which_there_are_mails(Language language) {
        ResourceBundle said = ResourceBundle.getBundle(BUNDLE, language.locale());
        assertThat(said.keySet()).isEqualTo(ENGLISH.keySet());
        for (String key : ENGLISH.keySet())
            assertThat(said.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
    }

    @Test
    void whatever_came_of_an_answer_has_its_words() {
        assertThat(ENGLISH.keySet())
                .containsAll(Arrays.stream(Came.values()).map(c -> "came." + c).toList())
                .containsAll(Arrays.stream(Came.values()).map(c -> "done." + c + ".lead").toList())
                .containsAll(
                        Arrays.stream(Nothing.values())
                                .map(n -> "nothing." + n + ".heading")
                                .toList());
    }
}
