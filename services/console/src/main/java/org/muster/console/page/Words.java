package org.muster.console.page;

import java.time.Clock;
import java.util.Locale;
import org.muster.contract.api.AddressedCountry;
import org.muster.core.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the words of a page in its language, as of now. */
@Component
public class Words {
    private final MessageSource messages;
    private final Catalogue catalogue;
    private final Clock clock;

    Words(@Qualifier("consoleMessages") MessageSource messages, Catalogue catalogue, Clock clock) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The words of the request at hand. */
    public Say here() {
        return in(LocaleContextHolder.getLocale());
    }

    Say in(Locale locale) {
        return new Say(messages, catalogue, locale, AddressedCountry.zone("iso3"), clock.instant());
    }

    /** The rules as data. */
    public Catalogue catalogue() {
        return catalogue;
    }
}
