package org.muster.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.PreviewView;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.api.TrackerApi;
import org.muster.contract.fact.FactCodec;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.reporting.ReportingSettings;
import org.muster.reporting.intake.Scope.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The tracker, in this process or in another. */
@Component
public class Tracker {
    private final Supplier<TrackerApi> api;

    Tracker(
            ReportingSettings settings,
            ObjectProvider<TrackerApi> here,
            AccessTokens tokens,
            Clock clock) {
        this.api =
                Neighbours.either(
                        here, TrackerApi.class, settings.trackerUrl(), "reporting", tokens, clock);
    }

    /**
     * The country once a report is applied, or null when that is not known in time: the report is
     * in the log whatever the tracker says, so it is answered all the same.
     */
    @Nullable CountryView applied(String country, FactsReceipt receipt, int seconds) {
        FactsReceipt.Recorded last = receipt.facts().getLast();
        try {
            return api.get().applied(country, last.partition(), last.offset(), seconds).getBody();
        } catch (RestClientException | Refused e) {
            return null;
        }
    }

    /** A country as it stands, as far as the tracker has read. */
    public CountryView country(CountryCode country) {
        try {
            return api.get().country(country.alpha3(), null, null);
        } catch (RestClientException away) {
            throw unknown();
        }
    }

    /** Everything that was reported about a country, as far as the tracker has read. */
    public List<TimelineEntry> timeline(CountryCode country) {
        try {
            return api.get().timeline(country.alpha3());
        } catch (RestClientException away) {
            throw unknown();
        }
    }

    /** What would be reminded of if facts were so. */
    PreviewView supposed(CountryCode country, @Nullable Integer days, List<Fact> facts) {
        String body =
                facts.stream()
                        .map(f -> new String(FactCodec.write(f), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",", "[", "]"));
        try {
            return api.get().supposed(country.alpha3(), days, body);
        } catch (RestClientException away) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return Refused.unavailable(
                "What is known already cannot be found out for now, so nothing was recorded; try again");
    }

    /** A fact as far as the tracker has read; nothing when it knows no such fact. */
    Optional<Told> reported(CountryCode country, FactId fact) {
        try {
            TimelinePage page =
                    api.get().chosen(country.alpha3(), List.of(fact.value()), null, null);
            return page.entries().stream()
                    .findFirst()
                    .map(
                            e ->
                                    new Told(
                                            e.fact().author(),
                                            amendedBy(e, page),
                                            e.fact().effective(),
                                            e.fact().event()));
        } catch (RestClientException away) {
            throw Refused.unavailable(
                    "Who reported that cannot be found out for now, so nothing was recorded; try again");
        }
    }

    private static @Nullable AuthorId amendedBy(TimelineEntry entry, TimelinePage page) {
        return page.deciding().stream()
                .map(TimelineEntry::fact)
                .filter(f -> f.id().equals(entry.fate().by()))
                .map(Fact::author)
                .findFirst()
                .orElse(null);
    }

    /** The duties of a country at an instant, which is now when it is null. */
    List<Duty> duties(CountryCode country, @Nullable Instant at) {
        try {
            return api.get().duties(country.alpha3(), at, null);
        } catch (Refused refused) {
            if (refused.getStatusCode().equals(HttpStatus.NOT_FOUND)) return List.of();
            throw refused;
        } catch (RestClientException away) {
            throw Refused.unavailable(
                    "Whose duty that is cannot be found out for now, so nothing was recorded; try again");
        }
    }
}
