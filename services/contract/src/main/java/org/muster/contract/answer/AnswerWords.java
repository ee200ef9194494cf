package org.muster.contract.answer;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.muster.core.country.Language;

/** What an answer is called, the same in a mail, on a card, in the inbox and on the page. */
public final class AnswerWords {
    private static final String BUNDLE = "org.muster.contract.answer.answers";

    private AnswerWords() {}

    public static String of(Answer answer, Language language) {
        return text(answer.name(), language);
    }

    /** The same answer to several at once. */
    public static String ofAll(int count, Language language) {
        return text("ALL_STILL_TRUE", language, count);
    }

    /** That one may also say from when on it meets again. */
    public static String resumesOn(Language language) {
        return text("RESUMES_ON", language);
    }

    private static String text(String key, Language language, Object... values) {
        String words =
                ResourceBundle.getBundle(
                                BUNDLE,
                                language.locale(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .getString(key);
        return new MessageFormat(words, language.locale()).format(values);
    }
}
