package org.muster.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;BYHOUR=8",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=10",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=3",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=22;BYMINUTE=15",
                "FREQ=MONTHLY;BYDAY=1TU;BYHOUR=14;BYMINUTE=30"
            })
    void a_rule_that_the_form_offers_fills_its_fields_and_comes_back_from_them(String rule) {
        Map<String, String> entries = Rhythms.entries(rule);

        assertThat(Rhythms.RULES).contains(String.valueOf(entries.get("RHYTHM")));
        assertThat(Rhythms.rule(new Entries(entries))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=10",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=WEEKLY;COUNT=4"
            })
    void any_other_rule_is_kept_as_it_is(String rule) {
        assertThat(Rhythms.entries(rule)).isEqualTo(Map.of("RHYTHM", rule));
        assertThat(Rhythms.rule(new Entries(Rhythms.entries(rule)))).isEqualTo(rule);
    }
}
