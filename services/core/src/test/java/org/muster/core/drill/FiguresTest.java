package org.muster.core.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Instant INBOX = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void the_median_is_what_half_of_those_who_answered_took_at_most() {
        assertThat(of(5, 9, 1).median()).isEqualTo(Duration.ofMinutes(5));
        assertThat(of(9, 1).median()).isEqualTo(MINUTE);
        assertThat(of(1, 2, 8, 9).median()).isEqualTo(Duration.ofMinutes(2));
        assertThat(of(7).median()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void the_slowest_is_the_last_who_answered_and_who_did_not_is_no_time() {
        Figures figures = Figures.of(4, 1, List.of(MINUTE, MINUTE.multipliedBy(3)));
        assertThat(figures.slowest()).isEqualTo(MINUTE.multipliedBy(3));
        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.ratio()).isEqualTo(0.5);
        assertThat(figures.inboxOnly()).isEqualTo(1);
    }

    @Test
    void while_nobody_answered_there_is_no_median_and_no_slowest() {
        Figures figures = Figures.of(3, 0, List.of());
        assertThat(figures.median()).isNull();
        assertThat(figures.slowest()).isNull();
        assertThat(figures.ratio()).isZero();
        assertThat(Figures.of(0, 0, List.of()).ratio()).isZero();
    }

    @Test
    void the_time_runs_from_the_first_channel_that_brought_it_and_not_from_the_inbox() {
        Instant mail = INBOX.plus(Duration.ofHours(10));
        Instant card = mail.plusSeconds(30);
        assertThat(Figures.took(INBOX, List.of(card, mail), mail.plus(MINUTE))).isEqualTo(MINUTE);
    }

    @Test
    void who_answers_from_the_inbox_before_a_mail_came_took_the_time_since_it_was_there() {
        Instant mail = INBOX.plus(Duration.ofHours(10));
        assertThat(Figures.took(INBOX, List.of(mail), INBOX.plus(MINUTE))).isEqualTo(MINUTE);
        assertThat(Figures.took(INBOX, List.of(), INBOX.plus(MINUTE))).isEqualTo(MINUTE);
    }

    @Test
    void two_clocks_that_differ_make_no_time_below_zero() {
        assertThat(Figures.took(INBOX, List.of(), INBOX.minusMillis(5))).isZero();
    }

    private static Figures of(int... minutes) {
        List<Duration> took =
                java.util.Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
        return Figures.of(took.size(), 0, took);
    }
}
