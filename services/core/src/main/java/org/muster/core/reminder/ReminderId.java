package org.muster.core.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.Identifiers;

/** Identifies a reminder by what it is about, so that planning it twice gives the same one. */
public record ReminderId(String value) {
    public ReminderId {
        Identifiers.require("reminder id", value);
    }

    static ReminderId of(CountryCode country, Matter matter, int step, Instant due) {
        String about =
                String.join(
                        "|",
                        country.alpha3(),
                        matter.about().kind().name(),
                        String.valueOf(matter.about().structure()),
                        String.valueOf(matter.about().crisis()),
                        String.valueOf(matter.reason()),
                        Integer.toString(step),
                        due.toString());
        // only where there is one, so that the others keep the ids that they have always had
        DueAction action = matter.action();
        if (action != null) about += "|" + action.action();
        Occasion occasion = matter.occasion();
        if (occasion != null) about += "|" + occasion.at() + "|" + occasion.person();
        return new ReminderId(
                UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The id of a drill: the same for the same start, and of another form than all others. */
    public static ReminderId ofDrill(CountryCode country, UUID start) {
        String about = country.alpha3() + "|" + start;
        return new ReminderId(
                "drill-" + UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
