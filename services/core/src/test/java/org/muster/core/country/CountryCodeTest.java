package org.muster.core.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @Test
    void a_code_is_read_in_any_case_and_with_blanks_around_it() {
        assertThat(CountryCode.of(" sdn ")).isEqualTo(new CountryCode("SDN")).hasToString("SDN");
    }

    @Test
    void kosovo_has_the_code_of_the_UNs_humanitarian_data() {
        assertThat(CountryCode.of("xkx").alpha3()).isEqualTo("XKX");
    }

    @Test
    void codes_sort_by_letter() {
        assertThat(Stream.of("TUR", "SDN", "SSD").map(CountryCode::of).sorted())
                .extracting(CountryCode::alpha3)
                .isEqualTo(List.of("SDN", "SSD", "TUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUD, Sudan is SDN",
        "sd, Sudan is SDN",
        "Sudan, Sudan is SDN",
        "Chad, Chad is TCD",
        "XK, Kosovo is XKX",
        "YUG, Serbia is SRB",
        "CAR, Central African Republic is CAF",
        "Cote d'Ivoire, Côte d’Ivoire is CIV",
        "Soudan, Sudan is SDN",
        "Myanmar (Burma), Myanmar is MMR",
        "NIG, 'Niger is NER, Nigeria is NGA'"
    })
    void a_refusal_suggests_the_code_that_was_meant(String nonsense, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(nonsense))
                .withMessage(nonsense + " is not an ISO 3166-1 alpha-3 code; " + remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "X", "QQQ", "<b>", "ZZ", "12"})
    void nonsense_is_refused_with_an_example(String nonsense) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(nonsense))
                .withMessageContaining("is not an ISO 3166-1 alpha-3 code; write three letters");
    }

    @Test
    void a_very_long_value_is_not_repeated_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of("X".repeat(10_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void the_constructor_itself_wants_capitals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountryCode("sdn"))
                .withMessageContaining("Sudan is SDN");
    }
}
