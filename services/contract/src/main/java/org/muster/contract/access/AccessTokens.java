package org.muster.contract.access;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Tokens that carry a caller, signed with the key that the services of an installation share. */
public final class AccessTokens {
    static final String ISSUER = "muster";
    private static final String ROLE = "role";
    private static final String COUNTRIES = "countries";
    private static final String PERSON = "person";

    private final JwtEncoder encoder;

    AccessTokens(SecretKey key) {
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
    }

    /** Tokens signed with a configured key, as {@code muster.access.key} holds it. */
    public static AccessTokens signedWith(String key) {
        return new AccessTokens(
                new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }

    /** A signed token and what revokes it. */
    public record Issued(String token, String id, Instant expiresAt) {}

    /** A token for a caller from {@code now} on, for a while. */
    public Issued issue(Caller caller, Instant now, Duration life) {
        String id = UUID.randomUUID().toString();
        Instant expiresAt = now.plus(life);
        JwtClaimsSet.Builder claims =
                JwtClaimsSet.builder()
                        .issuer(ISSUER)
                        .id(id)
                        .subject(caller.account().value())
                        .issuedAt(now)
                        .expiresAt(expiresAt)
                        .claim(ROLE, caller.role().name())
                        .claim(
                                COUNTRIES,
                                caller.countries().stream()
                                        .map(CountryCode::alpha3)
                                        .sorted()
                                        .toList());
        if (caller.person() != null) claims.claim(PERSON, caller.person().value());
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        String token =
                encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
        return new Issued(token, id, expiresAt);
    }

    /**
     * The caller that a token carries.
     *
     * @throws InvalidBearerTokenException when its claims are not those of a caller
     */
    static Caller caller(Jwt jwt) {
        try {
            return claimed(jwt);
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Caller claimed(Jwt jwt) {
        List<String> countries = jwt.getClaimAsStringList(COUNTRIES);
        Set<CountryCode> scope =
                countries == null
                        ? Set.of()
                        : countries.stream().map(CountryCode::of).collect(Collectors.toSet());
        String person = jwt.getClaimAsString(PERSON);
        return new Caller(
                new AuthorId(required(jwt.getSubject(), "sub")),
                Role.valueOf(required(jwt.getClaimAsString(ROLE), ROLE)),
                scope,
                personOrNull(person));
    }

    private static String required(@Nullable String value, String claim) {
        if (value == null) throw new InvalidBearerTokenException("the token has no claim " + claim);
        return value;
    }

    private static @Nullable PersonId personOrNull(@Nullable String person) {
        return person == null ? null : new PersonId(person);
    }
}
