package org.muster.contract.answer;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.SecretKey;
import org.muster.contract.answer.Seal.Sealed;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.ReminderId;

/** The links by which somebody answers from a message. */
public final class AnswerTokens {
    private static final String REMINDERS = "r";
    private static final String PERSON = "p";
    private static final String ANSWER = "a";
    private static final String LANGUAGE = "l";

    private final Seal seal;
    private final Duration life;

    /**
     * @param shared the key that the services of an installation share
     * @param life how long a link can be used
     */
    public AnswerTokens(SecretKey shared, Duration life) {
        this.seal = new Seal(shared, "muster answer links, version 1", "muster-answer");
        this.life = life;
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
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .claim(REMINDERS, link.reminders().stream().map(ReminderId::value).toList())
                        .claim(PERSON, link.person().value())
                        .claim(ANSWER, link.answer().name())
                        .claim(LANGUAGE, link.language().tag());
        return seal.seal(claims, now.plus(life));
    }

    public Opened open(String token, Instant now) {
        return seal.open(token).map(s -> opened(s, now)).orElseGet(Unreadable::new);
    }

    private static Opened opened(Sealed sealed, Instant now) {
        JWTClaimsSet claims = sealed.claims();
        try {
            AnswerLink link =
                    new AnswerLink(
                            claims.getStringListClaim(REMINDERS).stream()
                                    .map(ReminderId::new)
                                    .toList(),
                            new PersonId(claims.getStringClaim(PERSON)),
                            Answer.valueOf(claims.getStringClaim(ANSWER)),
                            Language.of(Locale.forLanguageTag(claims.getStringClaim(LANGUAGE)))
                                    .orElse(Language.EN));
            return now.isBefore(sealed.expires()) ? new Valid(link) : new Expired(link);
        } catch (ParseException | IllegalArgumentException e) {
            return new Unreadable();
        }
    }
}
