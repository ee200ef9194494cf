package org.muster.reporting.directory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.api.EndpointSecret;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.reporting.ReportingSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may look people up and change them. */
@Component
public class DirectoryDesk {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Directory directory;
    private final WatchScope scope;
    private final EndpointSecrets secrets;
    private final Duration overlap;
    private final Clock clock;
    private final boolean demonstration;

    DirectoryDesk(
            Directory directory,
            WatchScope scope,
            EndpointSecrets secrets,
            ReportingSettings settings,
            Clock clock,
            @Value("${muster.demo:false}") boolean demonstration) {
        this.directory = directory;
        this.scope = scope;
        this.secrets = secrets;
        this.overlap = settings.secretOverlap();
        this.clock = clock;
        this.demonstration = demonstration;
    }

    public List<Person> people(@Nullable CountryCode country) {
        if (country != null)
            Callers.require(
                    Callers.current().mayRead(country),
                    "This account may not see the people of " + country);
        return directory.of(country);
    }

    public Person person(String id) {
        Person person = find(id);
        CountryCode country = person.country();
        if (country != null && !person.id().equals(Callers.current().person()))
            Callers.require(
                    Callers.current().mayRead(country),
                    "This account may not see the people of " + country);
        return person;
    }

    public Person put(String id, String body) {
        Person person = PersonReader.read(id, body);
        Caller caller = Callers.current();
        requireKeeping(caller, person.country());
        Person before = directory.find(person.id()).orElse(null);
        if (before != null) requireKeeping(caller, before.country());
        // who changes an address does not know what the person wishes, and leaves it
        Notifications wishes = before == null ? null : before.notifications();
        Person put =
                person.notifications() == null && wishes != null ? person.wishing(wishes) : person;
        Notifications wished = wishes == null ? Notifications.USUAL : wishes;
        scope.require(caller, wished, put.wishes(), "notifications.watches");
        PauseLimit.require(wished, put.wishes(), clock.instant(), "notifications.pausedUntil");
        put = before == null ? put : put.heardAt(before.endpoint());
        directory.put(put);
        return put;
    }

    /**
     * Whoever the person is, or keeps the directory there, says when, how and in which language to
     * hear.
     */
    public Person wish(String id, String body) {
        NotificationsReader.Said said = NotificationsReader.read(body);
        Person person = find(id);
        Caller caller = Callers.current();
        requireOwn(person);
        scope.require(caller, person.wishes(), said.wishes(), "watches");
        PauseLimit.require(person.wishes(), said.wishes(), clock.instant(), "pausedUntil");
        Person changed = person.wishing(said.wishes());
        if (said.language() != null) changed = changed.reading(said.language());
        directory.put(changed);
        return changed;
    }

    /** Whoever the person is, or keeps the directory there, says where a program hears the same. */
    public EndpointSecret hearAt(String id, String body) {
        Person person = find(id);
        requireOwn(person);
        EndpointReader.Said said = EndpointReader.read(body, demonstration);
        Endpoint before = person.endpoint();
        Endpoint next;
        if (before == null)
            next = new Endpoint(said.kind(), secrets.seal(said.address()), firstVersion());
        else if (same(before, said)) next = renewed(before);
        // somebody else may listen there, whom the secret before does not concern
        else next = new Endpoint(said.kind(), secrets.seal(said.address()), before.version() + 1);
        return put(person, next);
    }

    /** The same, where it is heard already, under another secret. */
    public EndpointSecret renewSecret(String id) {
        Person person = find(id);
        requireOwn(person);
        Endpoint before = person.endpoint();
        if (before == null) throw Refused.unknown("There is no endpoint here");
        return put(person, renewed(before));
    }

    private EndpointSecret put(Person person, Endpoint endpoint) {
        directory.put(person.heardAt(endpoint));
        List<Endpoint.Former> former = endpoint.former(clock.instant());
        return new EndpointSecret(
                secrets.secret(person.id(), endpoint.version()),
                endpoint.version(),
                former.isEmpty() ? null : former.getFirst().until());
    }

    /** Any: where there was an endpoint before, its secrets must not come back. */
    private static int firstVersion() {
        return 1 + RANDOM.nextInt(1 << 30);
    }

    private Endpoint renewed(Endpoint endpoint) {
        Instant now = clock.instant();
        return endpoint.renewed(now, now.plus(overlap));
    }

    private boolean same(Endpoint before, EndpointReader.Said said) {
        return before.kind() == said.kind()
                && secrets.address(before).filter(said.address()::equals).isPresent();
    }

    public void hearNowhere(String id) {
        Person person = find(id);
        requireOwn(person);
        directory.put(person.heardAt(null));
    }

    public void erase(String id) {
        Person person = find(id);
        requireKeeping(Callers.current(), person.country());
        directory.erase(person.id());
    }

    private Person find(String id) {
        try {
            return directory
                    .find(new PersonId(id))
                    .orElseThrow(() -> Refused.unknown("The directory does not know this id"));
        } catch (IllegalArgumentException e) {
            throw Refused.unknown("The directory does not know this id");
        }
    }

    private static void requireOwn(Person person) {
        Caller caller = Callers.current();
        if (!person.id().equals(caller.person())) requireKeeping(caller, person.country());
    }

    private static void requireKeeping(Caller caller, @Nullable CountryCode country) {
        Callers.require(caller.mayKeepPeople(country), "This account may not change these people");
    }
}
