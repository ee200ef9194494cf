package org.muster.notifier.recipient;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.people.UpToDate;
import org.springframework.stereotype.Component;

/** Looks up in the directory what the resolver needs, for many reminders at a time. */
@Component
public class Recipients {
    private final PeopleView people;
    private final UpToDate directory;
    private final RegionalOffices regions;
    private final Endpoints endpoints;

    Recipients(
            PeopleView people, UpToDate directory, RegionalOffices regions, Endpoints endpoints) {
        this.people = people;
        this.directory = directory;
        this.regions = regions;
        this.endpoints = endpoints;
    }

    /**
     * Whom to tell of each; nobody when the directory knows nobody at any level.
     *
     * @throws org.muster.notifier.people.DirectoryBehindException when somebody is not known here
     *     and the directory is still being read; ask again
     */
    public Map<Reminder, List<Recipient>> of(List<Reminder> reminders) {
        Map<PersonId, Person> known = known(reminders);
        List<Person> watchers = people.watchers();
        Map<Reminder, List<Recipient>> told = new LinkedHashMap<>();
        for (Reminder reminder : reminders) {
            Set<String> offices = offices(reminder);
            told.put(
                    reminder,
                    Chain.told(
                            reminder,
                            new Known(
                                    known,
                                    this::reached,
                                    offices,
                                    () -> people.specialists(offices),
                                    people::headquarters,
                                    watchers)));
        }
        return told;
    }

    /** By mail or in Teams; behind a webhook there may be nobody who reads. */
    private boolean reached(Person person) {
        return person.reachedByMail() || endpoints.reaches(person, Endpoint.Kind.TEAMS);
    }

    /** Who was put into the directory just before is known too. */
    private Map<PersonId, Person> known(List<Reminder> reminders) {
        Set<PersonId> asked =
                reminders.stream()
                        .flatMap(r -> r.candidates().stream())
                        .map(Candidate::person)
                        .collect(Collectors.toSet());
        if (directory.once()) {
            Map<PersonId, Person> known = people.among(asked);
            if (known.size() == asked.size()) return known;
        }
        directory.await();
        return people.among(asked);
    }

    /** Of the edition in force on the day of the reminder. */
    private Set<String> offices(Reminder reminder) {
        Edition edition = Edition.on(reminder.dueAt().atZone(ZoneOffset.UTC).toLocalDate());
        RegionalAssignment assignment = regions.of(reminder.country(), edition);
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(assignment.region(), assignment.subregion())
                .flatMap(Optional::stream)
                .forEach(office -> ids.add(office.id()));
        return ids;
    }
}
