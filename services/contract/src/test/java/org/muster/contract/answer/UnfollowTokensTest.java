package org.muster.contract.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.muster.contract.answer.AnswerTokens.Unreadable;
import org.muster.contract.answer.UnfollowTokens.UnfollowLink;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;

class UnfollowTokensTest {
    private static final SecretKey SHARED =
            new SecretKeySpec(
                    "a key that all services of an installation share"
                            .getBytes(StandardCharsets.UTF_8),
                    "HmacSHA256");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final UnfollowLink LINK = new UnfollowLink(new PersonId("list"), Language.FR);

    private final UnfollowTokens tokens = new UnfollowTokens(SHARED);

    @Test
    void a_link_comes_back_as_it_was_sealed_for_a_year() {
        String token = tokens.seal(LINK, NOW);
        assertThat(token).matches("[A-Za-z0-9._-]{1,300}").doesNotContain("list");
        Instant aYear = NOW.plus(Duration.ofDays(365));
        assertThat(new UnfollowTokens(SHARED).open(token, aYear.minusSeconds(1))).contains(LINK);
        assertThat(tokens.open(token, aYear)).isEmpty();
    }

    @Test
    void a_link_for_one_purpose_opens_nothing_of_another() {
        AnswerTokens answers = new AnswerTokens(SHARED, Duration.ofDays(7));
        String answer =
                answers.seal(
                        new AnswerLink(
                                List.of(new ReminderId("r1")),
                                LINK.person(),
                                Answer.SEEN,
                                Language.FR),
                        NOW);
        assertThat(tokens.open(answer, NOW)).isEmpty();
        assertThat(answers.open(tokens.seal(LINK, NOW), NOW)).isEqualTo(new Unreadable());
        assertThat(tokens.open("nonsense", NOW)).isEmpty();
    }
}
