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
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what a link is for, so that nobody can read or change it, until it expires. The key is
 * derived from the one that the services of an installation share, for one purpose only: no access
 * token opens as a link, and no link for one purpose as one for another.
 */
final class Seal {
    private static final int KEY_BYTES = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";

    /** One way to seal, and no other is opened. */
    private static final JWEHeader HEADER = header();

    private final String audience;
    private final SecretKey key;
    private final DirectEncrypter sealing;

    /**
     * @param shared the key that the services of an installation share
     * @param purpose what the links are for, with a version
     * @param audience who opens them
     */
    Seal(SecretKey shared, String purpose, String audience) {
        this.audience = audience;
        this.key = derived(shared, purpose);
        this.sealing = sealing(key);
    }

    /** What was sealed. */
    record Sealed(JWTClaimsSet claims, Instant expires) {}

    /** A token with these claims, fit for a path. */
    String seal(JWTClaimsSet.Builder claims, Instant expires) {
        EncryptedJWT token =
                new EncryptedJWT(
                        HEADER,
                        claims.audience(audience).expirationTime(Date.from(expires)).build());
        try {
            token.encrypt(sealing);
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
        return token.serialize();
    }

    /** What a token holds, whether or not its time is over; empty when it is none of these. */
    Optional<Sealed> open(String token) {
        // looked at as it stands: a header of somebody else's making is not even read
        if (!token.startsWith(HEADER.toBase64URL() + "..")) return Optional.empty();
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(token);
            sealed.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = sealed.getJWTClaimsSet();
            Date expires = claims.getExpirationTime();
            return claims.getAudience().equals(List.of(audience)) && expires != null
                    ? Optional.of(new Sealed(claims, expires.toInstant()))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
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

    /** As it was written, so that it is not written anew for each link. */
    private static JWEHeader header() {
        try {
            return JWEHeader.parse(
                    new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM).toBase64URL());
        } catch (ParseException e) {
            throw new IllegalStateException("what was just written can be read", e);
        }
    }

    private static SecretKey derived(SecretKey shared, String purpose) {
        try {
            var how =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(shared)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        }
    }
}
