package org.muster.notifier.calendar;

import java.util.Locale;
import org.muster.contract.catalogue.StructureNames;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.Countries;
import org.muster.core.country.Language;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Appointment.Expected;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What a feed says, in the language of whoever reads it. */
@Component
class FeedWords {
    private final StructureNames names;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    FeedWords(Catalogue catalogue) {
        this.names = new StructureNames(catalogue);
        messages.setBasename("org/muster/notifier/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    /** What the calendar is called. */
    String name(Locale locale) {
        return text(locale, "name");
    }

    /** What a link to a meeting is called. */
    String join(Locale locale) {
        return text(locale, "join");
    }

    /** Programs that do not show what is cancelled as such show these words. */
    String summary(Appointment a, Language language) {
        String key = a.expected() == Expected.EXPECTED ? "summary" : "summary.off";
        return said(key, a, language);
    }

    String description(Appointment a, Language language) {
        return said("description." + a.expected(), a, language);
    }

    private String said(String key, Appointment a, Language language) {
        return text(
                language.locale(),
                key,
                names.in(language, a.structure()),
                Countries.name(a.country(), language));
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
