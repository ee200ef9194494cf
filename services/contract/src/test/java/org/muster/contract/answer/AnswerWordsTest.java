package org.muster.contract.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.country.Language;

class AnswerWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_answer_has_words_of_its_own_in_every_language(Language language) {
        Set<String> words = new HashSet<>();
        for (Answer answer : Answer.values()) words.add(AnswerWords.of(answer, language));
        words.add(AnswerWords.resumesOn(language));
        assertThat(words).hasSize(Answer.values().length + 1);
        assertThat(AnswerWords.ofAll(12, language)).contains("12");
        if (language != Language.EN)
            assertThat(words).doesNotContain(AnswerWords.of(Answer.SEEN, Language.EN));
    }
}
