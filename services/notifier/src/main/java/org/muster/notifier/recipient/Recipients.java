package org.muster.notifier.recipient;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.people.PeopleView;
import org.springframework.stereotype.Component;

/**
 * The one resolver of recipients: the first in the country whom a mail can reach, with those before
 * who have only an inbox; then the regional specialists; then headquarters (R60). An empty level
 * never stops the chain.
 */
@Component
public class Recipients {
    /**
     * A crisis begins, its deadline nears (R68) or its scale-up ends (R80): the region hears of it
     * beside the office.
     */
    private static final Set<ReminderKind> TOLD_TO_THE_REGION_TOO =
            EnumSet.of(
                    ReminderKind.CRISIS_DECLARED,
                    ReminderKind.DEADLINE,
                    ReminderKind.SCALE_UP_ENDING);

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
        boolean reached = false;
        for (Candidate candidate : reminder.candidates()) {
            Person person = known.get(candidate.person());
            if (person == null) continue;
            told.add(new Recipient(person, Why.valueOf(candidate.why().name())));
            reached = person.email() != null;
            if (reached) break;
        }
        if (!reached || TOLD_TO_THE_REGION_TOO.contains(reminder.kind()))
            add(told, level(people.specialists(regions(reminder)), Why.REGIONAL_SPECIALIST));
        reached = told.stream().anyMatch(r -> r.person().email() != null);
        if (!reached) add(told, level(people.headquarters(), Why.HEADQUARTERS));
        return told;
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
