package org.muster.contract.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.AnswerTokens;
import org.muster.contract.answer.UnfollowTokens;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.problem.UnforeseenProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The door of every HTTP API: nothing without a bearer token. Single sign-on comes in here, as a
 * decoder for the tokens of an identity provider.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import(UnforeseenProblems.class)
public class ApiAccess {

    @Bean
    SecretKey musterAccessKey(AccessSettings settings, ObjectProvider<KeptKey> kept) {
        return new SecretKeySpec(key(settings.key(), kept), "HmacSHA256");
    }

    /** The configured one, else the one that is kept, else one of this process alone. */
    private static byte[] key(@Nullable String configured, ObjectProvider<KeptKey> kept) {
        if (configured != null && !configured.isBlank())
            return configured.getBytes(StandardCharsets.UTF_8);
        KeptKey own = kept.getIfAvailable();
        if (own != null) return own.text().getBytes(StandardCharsets.UTF_8);
        byte[] passing = new byte[32];
        new SecureRandom().nextBytes(passing);
        return passing;
    }

    @Bean
    AccessTokens accessTokens(SecretKey musterAccessKey) {
        return new AccessTokens(musterAccessKey);
    }

    @Bean
    AnswerTokens answerTokens(SecretKey musterAccessKey, AccessSettings settings) {
        return new AnswerTokens(musterAccessKey, settings.answerLife());
    }

    @Bean
    UnfollowTokens unfollowTokens(SecretKey musterAccessKey) {
        return new UnfollowTokens(musterAccessKey);
    }

    @Bean
    EndpointSecrets endpointSecrets(SecretKey musterAccessKey) {
        return new EndpointSecrets(musterAccessKey);
    }

    @Bean
    @ConditionalOnProperty("muster.access.revocations-url")
    TokenRevocations askedRevocations(AccessSettings settings, AccessTokens tokens, Clock clock) {
        return new AskedRevocations(
                Objects.requireNonNull(settings.revocationsUrl()), tokens, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder musterTokens(
            SecretKey musterAccessKey,
            AccessSettings settings,
            ObjectProvider<TokenRevocations> revocations) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withSecretKey(musterAccessKey)
                        .macAlgorithm(MacAlgorithm.HS256)
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(AccessTokens.ISSUER),
                        ApiAccess::unlessEndless,
                        jwt -> unlessRevoked(jwt, settings, revocations)));
        return decoder;
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, JwtDecoder decoder, ProblemResponses problems) {
        return bearer(http.securityMatcher("/api/**"), decoder, problems)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** Health is open, metrics want a token; the rest of the actuator is off. */
    @Bean
    @Order(20)
    SecurityFilterChain operations(
            HttpSecurity http, JwtDecoder decoder, ProblemResponses problems) {
        return bearer(http.securityMatcher("/actuator/**"), decoder, problems)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    private static HttpSecurity bearer(
            HttpSecurity http, JwtDecoder decoder, ProblemResponses problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.decoder(decoder)
                                                                .jwtAuthenticationConverter(
                                                                        ApiAccess::caller))
                                        .authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private static CallerAuthentication caller(Jwt token) {
        return new CallerAuthentication(AccessTokens.caller(token));
    }

    @Bean
    ProblemResponses problemResponses() {
        return new ProblemResponses();
    }

    private static OAuth2TokenValidatorResult unlessEndless(Jwt jwt) {
        return jwt.getExpiresAt() == null
                ? refused("the token never expires")
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult unlessRevoked(
            Jwt jwt, AccessSettings settings, ObjectProvider<TokenRevocations> revocations) {
        TokenRevocations known = revocations.getIfAvailable();
        String id = jwt.getId();
        if (known == null || id == null || livesShortly(jwt, settings))
            return OAuth2TokenValidatorResult.success();
        try {
            return known.revoked(id)
                    ? refused("the token was revoked; make a new one")
                    : OAuth2TokenValidatorResult.success();
        } catch (RevocationsAwayException away) {
            return refused(String.valueOf(away.getMessage()));
        }
    }

    private static boolean livesShortly(Jwt jwt, AccessSettings settings) {
        Instant issued = jwt.getIssuedAt();
        Instant expires = jwt.getExpiresAt();
        return issued != null
                && expires != null
                && !expires.isAfter(issued.plus(settings.serviceTokenLife()));
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}
