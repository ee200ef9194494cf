package org.muster.console.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.muster.core.country.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the page behind a link, in every language in which there are mails. */
final class PageWords {
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private final Language language;

    PageWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text(String key, Object... values) {
        return MESSAGES.getMessage(key, values, language.locale());
    }

    /** An instant on the clock of a place, and whose that is. */
    String at(Instant instant, ZoneId zone) {
        String at =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language.locale())
                        .format(instant.atZone(zone));
        return at + " – " + zone.getDisplayName(TextStyle.FULL, language.locale());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org.muster.console.messages.messages-answer");
        // and not that of whichever thread asks first
        messages.setBundleClassLoader(PageWords.class.getClassLoader());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
