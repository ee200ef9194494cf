package org.muster.core.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void a_language_is_found_whatever_the_region_of_the_reader() {
        assertThat(Language.of(Locale.CANADA_FRENCH)).contains(Language.FR);
        assertThat(Language.of(Locale.forLanguageTag("ar-SD"))).contains(Language.AR);
        assertThat(Language.of(Locale.forLanguageTag("pt"))).isEmpty();
    }

    @Test
    void only_arabic_runs_from_right_to_left() {
        assertThat(Language.values()).filteredOn(Language::rightToLeft).containsOnly(Language.AR);
    }

    @Test
    void tags_are_those_of_pages_and_mails() {
        assertThat(Language.values())
                .extracting(Language::tag)
                .containsExactly("en", "fr", "es", "ar");
    }
}
