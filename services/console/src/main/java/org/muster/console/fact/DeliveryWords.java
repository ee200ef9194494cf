package org.muster.console.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;

/**
 * What came of a delivery, in the language of the page; the notifier itself speaks English, and
 * what it says that is not known here is shown as it is.
 */
public final class DeliveryWords {
    private static final Map<Pattern, String> REASONS = new LinkedHashMap<>();

    static {
        reason("the person was erased", "erased");
        reason("the person is not reached by this channel any more", "unreached");
        reason("the person follows nothing any more", "unfollowed");
        reason("it was too late before it could go out", "late");
        reason("what came later in the same message takes its place", "replaced");
        reason("no address is known", "addressless");
        reason("the mail server answered (\\d+)", "mail.answered");
        reason("the mail server cannot be reached", "mail.away");
        reason("the mail server does not let Muster in", "mail.closed");
        reason("the endpoint answered (\\d+)", "endpoint.answered");
        reason("the endpoint (?:does not answer|has no address now|rests)", "endpoint.away");
        reason("the endpoint is in a private network", "endpoint.private");
        reason("the endpoint was sealed with another key", "endpoint.sealed");
        reason("the m.+ cannot be (?:composed|written)|it cannot be signed", "unwritten");
    }

    private final Say say;

    public DeliveryWords(Say say) {
        this.say = say;
    }

    /** How it stands. */
    public enum State {
        DELIVERED,
        WAITS,
        SENDING,
        TRYING,
        FAILED,
        WITHDRAWN,
        NOBODY;

        public static State of(Delivery d) {
            return switch (d.outcome()) {
                case DELIVERED -> DELIVERED;
                case PENDING -> d.waits() == null ? SENDING : WAITS;
                case RETRYING -> TRYING;
                case FAILED -> FAILED;
                case WITHDRAWN -> WITHDRAWN;
                case NOBODY_TO_TELL -> NOBODY;
            };
        }
    }

    public String channel(Channel channel) {
        return say.text("drill.channel." + channel);
    }

    /** What came of it and when, or until when it waits, with the reason. */
    public String outcome(Delivery d) {
        State state = State.of(d);
        String key = "delivery." + state;
        String reason = reason(d.detail());
        return switch (state) {
            case DELIVERED -> say.text(key, say.both(d.at()));
            case WAITS -> {
                var until = d.notBefore();
                String why = say.text("delivery.waits." + d.waits());
                yield until == null ? why : say.text(key, say.both(until), why);
            }
            case TRYING, FAILED -> say.text(key, say.both(d.at()), reason.isEmpty() ? "–" : reason);
            case WITHDRAWN ->
                    say.text(
                            key,
                            say.both(d.at()),
                            reason.isEmpty() ? say.text("delivery.reason.settled") : reason);
            case SENDING, NOBODY -> say.text(key);
        };
    }

    /** Why the person was told. */
    public String why(Delivery d) {
        return say.text("delivery.why." + d.why());
    }

    /** What went wrong, or nothing. */
    public String reason(@Nullable String detail) {
        if (detail == null) return "";
        Reason known = known(detail);
        return known == null ? detail : say.text(known.key(), known.code());
    }

    /**
     * A reason that has words.
     *
     * @param code what the other side answered, or nothing
     */
    record Reason(String key, String code) {}

    static @Nullable Reason known(String detail) {
        for (var known : REASONS.entrySet()) {
            Matcher matcher = known.getKey().matcher(detail);
            if (matcher.matches())
                return new Reason(
                        "delivery.reason." + known.getValue(),
                        matcher.groupCount() == 0 ? "" : matcher.group(1));
        }
        return null;
    }

    private static void reason(String pattern, String key) {
        REASONS.put(Pattern.compile(pattern), key);
    }
}
