package org.muster.core.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of a structure in words: not nothing, and not a page. */
class WordsOfStructuresTest {
    private static final String LONG = "x".repeat(120);

    @Test
    void a_place_may_leave_out_its_town_and_its_area() {
        assertThat(new Place(null, null, true).dutyStation()).isNull();
        assertThat(new Place(LONG, LONG, false).area()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void a_town_an_area_and_an_organisation_have_1_to_120_characters(int length) {
        String words = "x".repeat(length);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(words, null, false))
                .withMessageStartingWith("dutyStation must have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(null, words, false))
                .withMessageStartingWith("area must have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Convener(words, null))
                .withMessageStartingWith("organisation must have");
        assertThat(new Convener(LONG, null).organisation()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "FREQ=MONTHLY"})
    void a_rhythm_is_a_recurrence_rule(String rule) {
        assertThat(new MeetingRhythm(rule).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "weekly", "FREQ=SOMETIMES", "FREQ=WEEKLY;", "INTERVAL=2"})
    void what_is_none_is_refused_with_an_example(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingRhythm(rule))
                .withMessageContaining("must be an RFC 5545 rule such as");
    }

    @Test
    void a_rhythm_has_at_most_200_characters() {
        String rule = "FREQ=DAILY;BYDAY=";
        assertThat(new MeetingRhythm(rule + "M".repeat(200 - rule.length()))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingRhythm(rule + "M".repeat(201 - rule.length())));
    }
}
