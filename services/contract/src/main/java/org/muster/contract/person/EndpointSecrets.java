package org.muster.contract.person;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.muster.core.identity.PersonId;

/**
 * Addresses of endpoints are sealed, and what is sent there is signed with a secret of its own;
 * both with keys derived from the one that the services of an installation share, so that neither
 * is stored.
 */
public final class EndpointSecrets {
    private static final int KEY_BYTES = 32;

    private final SecretKey shared;
    private final SecretKey addresses;

    public EndpointSecrets(SecretKey shared) {
        this.shared = shared;
        this.addresses = derived(shared, "muster addresses of endpoints, version 1", "AES");
    }

    public String seal(URI address) {
        JWEObject sealed =
                new JWEObject(
                        new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM),
                        new Payload(address.toString()));
        try {
            sealed.encrypt(new DirectEncrypter(addresses));
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has AES", e);
        }
        return sealed.serialize();
    }

    /** The address; empty when it was sealed with another key. */
    public Optional<URI> address(Endpoint endpoint) {
        try {
            JWEObject sealed = JWEObject.parse(endpoint.sealed());
            sealed.decrypt(new DirectDecrypter(addresses));
            return Optional.of(URI.create(sealed.getPayload().toString()));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The secret of an endpoint in its present version, in the form of Standard Webhooks. */
    public String secret(PersonId person, int version) {
        String purpose = "muster webhook secret|" + person + "|" + version;
        SecretKey key = derived(shared, purpose, "HmacSHA256");
        return "whsec_" + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static SecretKey derived(SecretKey shared, String purpose, String algorithm) {
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        try {
            var how = HKDFParameterSpec.ofExtract().addIKM(shared).thenExpand(info, KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        }
    }
}
