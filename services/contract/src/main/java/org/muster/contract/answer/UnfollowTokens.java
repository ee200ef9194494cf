package org.muster.contract.answer;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

/**
 * The links by which whoever follows something hears of it no more, without signing in: a mailing
 * list has no account.
 */
public final class UnfollowTokens {
    /** Old mails can still be unsubscribed from. */
    private static final Duration LIFE = Duration.ofDays(365);

    private static final String PERSON = "p";
    private static final String LANGUAGE = "l";

    private final Seal seal;

    /**
     * @param shared the key that the services of an installation share
     */
    public UnfollowTokens(SecretKey shared) {
        this.seal = new Seal(shared, "muster unfollow links, version 1", "muster-unfollow");
    }

    /**
     * What a link is for.
     *
     * @param person who follows
     * @param language in which its page speaks
     */
    public record UnfollowLink(PersonId person, Language language) {}

    /** The token of a link, fit for a path. */
    public String seal(UnfollowLink link, Instant now) {
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .claim(PERSON, link.person().value())
                        .claim(LANGUAGE, link.language().tag());
        return seal.seal(claims, now.plus(LIFE));
    }

    /** What a token is for; empty when it is none of ours, or its time is over. */
    public Optional<UnfollowLink> open(String token, Instant now) {
        return seal.open(token)
                .filter(s -> now.isBefore(s.expires()))
                .flatMap(s -> link(s.claims()));
    }

    private static Optional<UnfollowLink> link(JWTClaimsSet claims) {
        try {
            Locale locale = Locale.forLanguageTag(claims.getStringClaim(LANGUAGE));
            return Optional.of(
                    new UnfollowLink(
                            new PersonId(claims.getStringClaim(PERSON)),
                            Language.of(locale).orElse(Language.EN)));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
