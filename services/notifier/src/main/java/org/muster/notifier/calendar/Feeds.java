package org.muster.notifier.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.springframework.stereotype.Component;

/**
 * The feeds of people. One that was written is good for a moment, so that a calendar that asks all
 * the time costs no more than one that asks now and then.
 */
@Component
class Feeds {
    private static final int KEPT = 500;

    private final Meetings meetings;
    private final FeedWriter writer;
    private final Duration good;
    private final Clock clock;
    private final LinkedHashMap<PersonId, Written> written = new LinkedHashMap<>();

    private record Written(Person person, Instant at, Feed feed) {
        boolean good(Person asked, Instant now, Duration life) {
            return person.equals(asked) && !at.isAfter(now) && at.plus(life).isAfter(now);
        }
    }

    Feeds(Meetings meetings, FeedWriter writer, NotifierSettings settings, Clock clock) {
        this.meetings = meetings;
        this.writer = writer;
        this.good = settings.calendar().good();
        this.clock = clock;
    }

    Feed of(Person person) {
        Instant now = clock.instant();
        Written known = known(person.id());
        if (known != null && known.good(person, now, good)) return known.feed();
        Feed feed = Feed.of(writer.write(person, meetings.of(person.id())));
        remember(new Written(person, now, feed));
        return feed;
    }

    private synchronized @Nullable Written known(PersonId person) {
        return written.get(person);
    }

    /** Those read longest ago go first. */
    private synchronized void remember(Written more) {
        written.remove(more.person().id());
        written.put(more.person().id(), more);
        if (written.size() > KEPT) written.pollFirstEntry();
    }
}
