package org.muster.contract.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;

/**
 * Somebody in the directory. Facts only carry the id.
 *
 * @param email where mails go, or null when none is known
 * @param language of mails and pages
 * @param country where the person works, or null
 * @param regions slugs of the regional offices that the person serves as thematic specialist, for
 *     example {@code ro-nairobi} (R28); empty for others
 * @param headquarters whether the person is of the desk at headquarters, the last level of every
 *     chain (R60)
 * @param notifications when and how the person wants to hear; null when nothing was said about it
 * @param endpoint where a program or a team hears the same; null for none
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable CountryCode country,
        Set<String> regions,
        boolean headquarters,
        @Nullable Notifications notifications,
        @Nullable Endpoint endpoint) {
    public Person {
        regions = Set.copyOf(regions);
    }

    /** Somebody who said nothing about notifications. */
    public Person(
            PersonId id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            Language language,
            @Nullable CountryCode country,
            Set<String> regions,
            boolean headquarters) {
        this(id, name, email, phone, language, country, regions, headquarters, null, null);
    }

    /** Somebody without an endpoint. */
    public Person(
            PersonId id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            Language language,
            @Nullable CountryCode country,
            Set<String> regions,
            boolean headquarters,
            @Nullable Notifications notifications) {
        this(id, name, email, phone, language, country, regions, headquarters, notifications, null);
    }

    /** Whether a mail reaches the person, who wants it. */
    public boolean reachedByMail() {
        return email != null && !wishes().channelsOff().contains(Channel.MAIL);
    }

    /** Whether a message finds the person, who need not open a page: by mail, or in Teams. */
    public boolean reached() {
        return reachedByMail() || endpoint != null && endpoint.kind() == Endpoint.Kind.TEAMS;
    }

    /** When and how the person wants to hear; as usual where nothing was said. */
    public Notifications wishes() {
        return notifications == null ? Notifications.USUAL : notifications;
    }

    /** The same person with other wishes. */
    public Person wishing(Notifications wishes) {
        return new Person(
                id, name, email, phone, language, country, regions, headquarters, wishes, endpoint);
    }

    /** The same person who reads another language. */
    public Person reading(Language other) {
        return new Person(
                id,
                name,
                email,
                phone,
                other,
                country,
                regions,
                headquarters,
                notifications,
                endpoint);
    }

    /** The same person with another endpoint, or none. */
    public Person heardAt(@Nullable Endpoint other) {
        return new Person(
                id,
                name,
                email,
                phone,
                language,
                country,
                regions,
                headquarters,
                notifications,
                other);
    }
}
