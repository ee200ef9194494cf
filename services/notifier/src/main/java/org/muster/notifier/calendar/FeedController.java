package org.muster.notifier.calendar;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.notifier.people.PeopleView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

/**
 * {@code GET /calendar/{secret}.ics}: somebody's meetings, without signing in. A wrong address, one
 * that was revoked and one of somebody who is gone are answered alike, with nothing.
 */
@RestController
class FeedController {
    static final String ENDING = ".ics";

    /** What it is called where it is kept as a file; never the secret of its address. */
    private static final String NAME = "inline; filename=\"muster.ics\"";

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Addresses addresses;
    private final PeopleView people;
    private final Feeds feeds;
    private final Clock clock;
    private final Counter read;
    private final Counter unchanged;
    private final Counter refused;

    FeedController(
            Addresses addresses,
            PeopleView people,
            Feeds feeds,
            Clock clock,
            MeterRegistry meters) {
        this.addresses = addresses;
        this.people = people;
        this.feeds = feeds;
        this.clock = clock;
        this.read = meters.counter("muster.calendar.feeds", "outcome", "read");
        this.unchanged = meters.counter("muster.calendar.feeds", "outcome", "unchanged");
        this.refused = meters.counter("muster.calendar.feeds", "outcome", "refused");
    }

    @GetMapping("/calendar/{file}")
    ResponseEntity<byte[]> feed(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String known) {
        return kept(file)
                .flatMap(k -> people.find(k.person()).map(person -> answer(k, person, known)))
                .orElseGet(
                        () -> {
                            refused.increment();
                            return ResponseEntity.notFound()
                                    .cacheControl(CacheControl.noStore())
                                    .build();
                        });
    }

    private Optional<Addresses.Kept> kept(String file) {
        return file.endsWith(ENDING)
                ? addresses.at(new Secret(file.substring(0, file.length() - ENDING.length())))
                : Optional.empty();
    }

    private ResponseEntity<byte[]> answer(
            Addresses.Kept kept, org.muster.contract.person.Person person, @Nullable String known) {
        Feed feed;
        try {
            feed = feeds.of(person);
        } catch (RestClientException | Refused away) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        addresses.read(kept, clock.instant());
        boolean same = feed.tag().equals(known);
        (same ? unchanged : read).increment();
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(feed.tag())
                        .header("X-Robots-Tag", "noindex")
                        .header(HttpHeaders.CONTENT_DISPOSITION, NAME);
        return same ? answer.build() : answer.contentType(CALENDAR).body(feed.body());
    }
}
