package org.muster.contract.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.contract.answer.AnswerTokens.Expired;
import org.muster.contract.answer.AnswerTokens.Unreadable;
import org.muster.contract.answer.AnswerTokens.Valid;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class AnswerTokensTest {
    private static final String SHARED = "a key that all services of an installation share";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final AnswerLink LINK =
            new AnswerLink(
                    List.of(new ReminderId("9f1c2f6e-5d7a-3d11-8d40-1c2f3a4b5c6d")),
                    new PersonId("sdn-rmo"),
                    Answer.STILL_TRUE,
                    Language.AR);

    private final AnswerTokens tokens = new AnswerTokens(key(SHARED), WEEK);

    @Test
    void a_link_comes_back_as_it_was_sealed_and_another_process_with_the_key_reads_it() {
        String token = tokens.seal(LINK, NOW);
        assertThat(tokens.open(token, NOW)).isEqualTo(new Valid(LINK));
        assertThat(new AnswerTokens(key(SHARED), WEEK).open(token, NOW)).isEqualTo(new Valid(LINK));
    }

    @Test
    void it_shows_neither_whom_nor_what_it_is_for_and_fits_into_a_path() {
        String token = tokens.seal(LINK, NOW);
        assertThat(token).matches("[A-Za-z0-9._-]{1,400}");
        String readable =
                Arrays.stream(token.split("\\."))
                        .map(
                                p ->
                                        new String(
                                                Base64.getUrlDecoder().decode(p),
                                                StandardCharsets.ISO_8859_1))
                        .reduce("", String::concat);
        assertThat(readable).doesNotContain("sdn-rmo", "9f1c2f6e", "STILL");
        assertThat(tokens.seal(LINK, NOW)).isNotEqualTo(token);
    }

    @Test
    void forty_reminders_at_once_still_make_an_address_that_goes_through() {
        List<ReminderId> forty =
                IntStream.range(0, 40)
                        .mapToObj(
                                i ->
                                        new ReminderId(
                                                "9f1c2f6e-5d7a-3d11-8d40-1c2f3a4b5c%02d"
                                                        .formatted(i)))
                        .toList();
        AnswerLink link = new AnswerLink(forty, LINK.person(), LINK.answer(), Language.EN);
        String token = tokens.seal(link, NOW);
        assertThat(token).hasSizeLessThan(2_300);
        assertThat(tokens.open(token, NOW)).isEqualTo(new Valid(link));
    }

    @Test
    void it_expires_and_still_says_in_which_language_to_say_so() {
        String token = tokens.seal(LINK, NOW);
        Instant end = NOW.plus(WEEK);
        assertThat(tokens.open(token, end.minusSeconds(1))).isEqualTo(new Valid(LINK));
        assertThat(tokens.open(token, end)).isEqualTo(new Expired(LINK));
    }

    @Test
    void whatever_is_changed_in_it_nothing_opens() {
        String token = tokens.seal(LINK, NOW);
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) == '.' || endsPart(token, i)) continue;
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.open(changed, NOW)).as("at %d", i).isEqualTo(new Unreadable());
        }
        for (String odd : new String[] {"", "nonsense", "a.b.c", "....", token + "x", token + ".x"})
            assertThat(tokens.open(odd, NOW)).as(odd).isEqualTo(new Unreadable());
    }

    @Test
    void the_key_of_another_installation_opens_nothing() {
        AnswerTokens others = new AnswerTokens(key(SHARED + " not"), WEEK);
        assertThat(tokens.open(others.seal(LINK, NOW), NOW)).isEqualTo(new Unreadable());
    }

    @Test
    void an_access_token_is_no_link() {
        Caller caller =
                new Caller(
                        new AuthorId("officer"),
                        Role.ADMINISTRATOR,
                        Set.of(CountryCode.of("SDN")),
                        LINK.person());
        String token = AccessTokens.signedWith(SHARED).issue(caller, NOW, WEEK).token();
        assertThat(tokens.open(token, NOW)).isEqualTo(new Unreadable());
    }

    @Test
    void a_link_is_no_access_token() {
        NimbusJwtDecoder access =
                NimbusJwtDecoder.withSecretKey(key(SHARED))
                        .macAlgorithm(MacAlgorithm.HS256)
                        .build();
        String token = tokens.seal(LINK, Instant.now());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> access.decode(token))
                .isInstanceOf(JwtException.class);
    }

    @Test
    void the_shared_key_itself_seals_no_link() throws Exception {
        byte[] shared = Arrays.copyOf(SHARED.getBytes(StandardCharsets.UTF_8), 32);
        EncryptedJWT forged =
                new EncryptedJWT(
                        new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims());
        forged.encrypt(new DirectEncrypter(new SecretKeySpec(shared, "AES")));
        assertThat(tokens.open(forged.serialize(), NOW)).isEqualTo(new Unreadable());
    }

    @Test
    void what_is_not_sealed_is_not_opened() {
        assertThat(tokens.open(new PlainJWT(claims()).serialize(), NOW))
                .isEqualTo(new Unreadable());
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .audience("muster-answer")
                .expirationTime(Date.from(NOW.plus(WEEK)))
                .claim("r", List.of("9f1c2f6e"))
                .claim("p", "sdn-rmo")
                .claim("a", "STILL_TRUE")
                .claim("l", "en")
                .build();
    }

    /** The last character of a part holds bits that mean nothing. */
    private static boolean endsPart(String token, int i) {
        return i + 1 == token.length() || token.charAt(i + 1) == '.';
    }

    private static SecretKey key(String text) {
        return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
