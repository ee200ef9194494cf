package org.muster.contract.answer;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;

/**
 * Seals what a link is for, so that nobody can read or change it, until it expires. The key is
 * derived from the one that the services of an installation share, for this purpose only: no access
 * token opens as a link, and no link is an access token.
 */
public final class AnswerTokens {
    private static final String AUDIENCE = "muster-answer";
    private static final byte[] PURPOSE =
            "muster answer links, version 1".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";

    /** One way to seal, and no other is opened. */
    private static final JWEHeader HEADER = header();

    private static final String REMINDERS = "r";
    private static final String PERSON = "p";
    private static final String ANSWER = "a";
    private static final String LANGUAGE = "l";

    private final SecretKey key;
    private final DirectEncrypter sealing;
    private final Duration life;

    /**
     * @param shared the key that the services of an installation share
     * @param life how long a link can be used
     */
    public AnswerTokens(SecretKey shared, Duration life) {
        this.key = derived(shared);
        this.sealing = sealing(key);
        this.life = life;
    }

    private static DirectEncrypter sealing(SecretKey key) {
        try {
            DirectEncrypter sealing = new DirectEncrypter(key);
            // else each token looks anew for a source of randomness, and for who has AES
            sealing.getJCAContext().setSecureRandom(new SecureRandom());
            sealing.getJCAContext().setProvider(Cipher.getInstance(CIPHER).getProvider());
            return sealing;
        } catch (JOSEException | GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
    }

    /** What a token turned out to be. */
    public sealed interface Opened {}

    /** It can be used. */
    public record Valid(AnswerLink link) implements Opened {}

    /** It was one of ours, and its time is over. */
    public record Expired(AnswerLink link) implements Opened {}

    /** It is none of ours, or was changed on the way. */
    public record Unreadable() implements Opened {}

    /** The token of a link, fit for a path. */
    public String seal(AnswerLink link, Instant now) {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .audience(AUDIENCE)
                        .expirationTime(Date.from(now.plus(life)))
                        .claim(REMINDERS, link.reminders().stream().map(ReminderId::value).toList())
                        .claim(PERSON, link.person().value())
                        .claim(ANSWER, link.answer().name())
                        .claim(LANGUAGE, link.language().tag())
                        .build();
        EncryptedJWT token = new EncryptedJWT(HEADER, claims);
        try {
            token.encrypt(sealing);
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
        return token.serialize();
    }

    public Opened open(String token, Instant now) {
        // looked at as it stands: a header of somebody else's making is not even read
        if (!token.startsWith(HEADER.toBase64URL() + "..")) return new Unreadable();
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(token);
            sealed.decrypt(new DirectDecrypter(key));
            return opened(sealed.getJWTClaimsSet(), now);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return new Unreadable();
        }
    }

    private static Opened opened(JWTClaimsSet claims, Instant now) throws ParseException {
        Date expires = claims.getExpirationTime();
        if (!claims.getAudience().equals(List.of(AUDIENCE)) || expires == null)
            return new Unreadable();
        AnswerLink link =
                new AnswerLink(
                        claims.getStringListClaim(REMINDERS).stream().map(ReminderId::new).toList(),
                        new PersonId(claims.getStringClaim(PERSON)),
                        Answer.valueOf(claims.getStringClaim(ANSWER)),
                        Language.of(Locale.forLanguageTag(claims.getStringClaim(LANGUAGE)))
                                .orElse(Language.EN));
        return now.isBefore(expires.toInstant()) ? new Valid(link) : new Expired(link);
    }

    /** As it was written, so that it is not written anew for each link. */
    private static JWEHeader header() {
        try {
            return JWEHeader.parse(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM).toBase64URL());
        } catch (ParseException e) {
            throw new IllegalStateException("what was just written can be read", e);
        }
    }

    private static SecretKey derived(SecretKey shared) {
        try {
            var how = HKDFParameterSpec.ofExtract().addIKM(shared).thenExpand(PURPOSE, KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        }
    }
}
