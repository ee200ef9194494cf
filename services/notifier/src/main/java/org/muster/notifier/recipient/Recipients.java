package org.muster.notifier.recipient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.contract.person.Person;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffices;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.people.PeopleView;
import org.springframework.stereotype.Component;

/**
 * The one resolver of recipients: the first in the country whom a mail can reach, with those before
 * who have only an inbox; then, as far as the step reaches, those who can stand in, the head of the
 * office, the regional specialists and headquarters (R60). A level at which nobody can be reached
 * never stops the chain: the next one is told instead.
 */
@Component
public class Recipients {
    private final PeopleView people;
    private final RegionalOffices regions;

    Recipients(PeopleView people, RegionalOffices regions) {
        this.people = people;
        this.regions = regions;
    }

    /** Whom to tell of each; nobody when the directory knows nobody at any level. */
    public Map<Reminder, List<Recipient>> of(List<Reminder> reminders) {
        Map<PersonId, Person> known =
                people.among(
                        reminders.stream()
                                .flatMap(r -> r.candidates().stream())
                                .map(Candidate::person)
                                .toList());
        Map<Reminder, List<Recipient>> told = new LinkedHashMap<>();
        for (Reminder reminder : reminders) told.put(reminder, of(reminder, known));
        return told;
    }

    private List<Recipient> of(Reminder reminder, Map<PersonId, Person> known) {
        List<Recipient> told = new ArrayList<>();
        for (Candidate candidate : reminder.candidates()) {
            Person person = known.get(candidate.person());
            if (person == null) continue;
            boolean first = told.stream().noneMatch(t -> reachable(t.person()));
            if (first || within(reminder.reach(), candidate.why()))
                told.add(new Recipient(person, Why.valueOf(candidate.why().name())));
        }
        if (reaches(reminder, Reach.REGION) || nobodyReached(told))
            add(told, level(people.specialists(regions(reminder)), Why.REGIONAL_SPECIALIST));
        if (reaches(reminder, Reach.HEADQUARTERS) || nobodyReached(told))
            add(told, level(people.headquarters(), Why.HEADQUARTERS));
        return told;
    }

    /** Whether a step goes to such a candidate beside the first one who can be reached. */
    private static boolean within(Reach reach, Candidate.Why why) {
        return switch (why) {
            case HOLDS_THE_SEAT, SEES_TO_THE_ACTION -> false;
            case CONCERNED -> true;
            case CAN_STAND_IN -> reach.compareTo(Reach.ALTERNATE) >= 0;
            case HEADS_THE_OFFICE -> reach.compareTo(Reach.HEAD) >= 0;
        };
    }

    private static boolean reaches(Reminder reminder, Reach level) {
        return reminder.reach().compareTo(level) >= 0;
    }

    private static boolean nobodyReached(List<Recipient> told) {
        return told.stream().noneMatch(t -> reachable(t.person()));
    }

    private static boolean reachable(Person person) {
        return person.email() != null;
    }

    private Set<String> regions(Reminder reminder) {
        RegionalAssignment assignment = regions.of(reminder.country());
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(assignment.region(), assignment.subregion())
                .flatMap(java.util.Optional::stream)
                .forEach(office -> ids.add(office.id()));
        return ids;
    }

    private static List<Recipient> level(List<Person> people, Why why) {
        return people.stream().map(p -> new Recipient(p, why)).toList();
    }

    private static void add(List<Recipient> told, List<Recipient> more) {
        for (Recipient r : more)
            if (told.stream().noneMatch(t -> t.person().id().equals(r.person().id()))) told.add(r);
    }
}
