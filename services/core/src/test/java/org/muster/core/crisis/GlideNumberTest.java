package org.muster.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlideNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"EQ-2023-000015-TUR", "CE-2023-000054-SDN"})
    void one_that_the_catalogue_gives_out_is_well_formed(String number) {
        assertThat(new GlideNumber(number).wellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ-2023-000015-TUR", "EQ-2023-15-TUR", "EQ-2023-000015", "unknown"})
    void another_is_kept_as_reported_and_can_be_flagged(String number) {
        assertThat(new GlideNumber(number).value()).isEqualTo(number);
        assertThat(new GlideNumber(number).wellFormed()).isFalse();
    }

    @Test
    void it_has_1_to_40_characters() {
        assertThat(new GlideNumber("x".repeat(40))).isNotNull();
        for (String number : new String[] {"", "  ", "x".repeat(41)})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GlideNumber(number))
                    .withMessage("glide must have 1 to 40 characters");
    }
}
