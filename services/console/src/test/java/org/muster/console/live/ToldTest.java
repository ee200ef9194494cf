package org.muster.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A page whose line opens late is told what it missed. */
class ToldTest {
    private final Told told = begun("2026-11-25T03:00:00Z");

    @Test
    void what_was_told_after_a_page_was_made_is_told_to_it() {
        told.tell(_ -> {});
        String made = told.now();
        assertThat(told.after(made)).hasValueSatisfying(missed -> assertThat(missed).isEmpty());
        told.tell(_ -> {});
        told.tell(_ -> {});
        assertThat(told.after(made)).hasValueSatisfying(missed -> assertThat(missed).hasSize(2));
    }

    @Test
    void of_another_process_or_of_too_long_ago_nothing_is_known() {
        String made = told.now();
        assertThat(begun("2026-11-25T04:00:00Z").after(made)).isEmpty();
        assertThat(told.after("nonsense")).isEmpty();
        assertThat(told.after(made + "x")).isEmpty();
        for (int i = 0; i < 1000; i++) told.tell(_ -> {});
        assertThat(told.after(made)).hasValueSatisfying(missed -> assertThat(missed).hasSize(1000));
        told.tell(_ -> {});
        assertThat(told.after(made)).isEmpty();
    }

    private static Told begun(String at) {
        return new Told(Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }
}
