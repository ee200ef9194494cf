package org.muster.notifier.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.policy.Reach;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;

/**
 * The one resolver of recipients: the first in the country whom a message finds, with those before
 * who have only an inbox; whoever else is within the reach of the step; regional specialists and
 * headquarters when it reaches them, or nobody below does (R60). An empty level never stops the
 * chain. Whoever watches hears of it beside them, and stands for nobody.
 */
final class Chain {
    private Chain() {}

    /** Whom to tell; empty when the directory knows nobody at any level. */
    static List<Recipient> told(Reminder reminder, Known known) {
        List<Recipient> told = new ArrayList<>();
        boolean drill = reminder.drill() != null;
        for (Candidate candidate : reminder.candidates()) {
            Person person = known.people().get(candidate.person());
            if (person == null) continue;
            if (drill || !reached(told, known) || candidate.why().within(reminder.reach()))
                told.add(new Recipient(person, Why.valueOf(candidate.why().name())));
        }
        // it asks those who fill the seats, and nobody in their stead
        if (drill) return told;
        if (reaches(reminder, Reach.REGION) || !reached(told, known))
            add(told, known.specialists().get(), Why.REGIONAL_SPECIALIST);
        if (!reached(told, known)) add(told, known.headquarters().get(), Why.HEADQUARTERS);
        else if (reaches(reminder, Reach.HEADQUARTERS))
            add(told, known.headquarters().get(), Why.GOES_TO_HEADQUARTERS);
        add(told, watching(reminder, known), Why.WATCHES);
        return told;
    }

    private static boolean reaches(Reminder reminder, Reach level) {
        return reminder.reach().compareTo(level) >= 0;
    }

    /** Whether somebody is among them who need not open a page to know. */
    private static boolean reached(List<Recipient> told, Known known) {
        return told.stream().map(Recipient::person).anyMatch(known.reached());
    }

    private static List<Person> watching(Reminder reminder, Known known) {
        Set<PlatformCode> about = platforms(reminder);
        return known.watchers().stream()
                .filter(
                        p ->
                                p.wishes().watches().stream()
                                        .anyMatch(
                                                w ->
                                                        w.wants(
                                                                reminder.country(),
                                                                known.offices(),
                                                                about,
                                                                reminder.kind())))
                .toList();
    }

    private static Set<PlatformCode> platforms(Reminder reminder) {
        Stream<StructureId> structures =
                Stream.concat(Stream.ofNullable(reminder.structure()), reminder.attend().stream());
        return structures.map(s -> reminder.name(s).platform()).collect(Collectors.toSet());
    }

    private static void add(List<Recipient> told, List<Person> more, Why why) {
        for (Person person : more)
            if (told.stream().noneMatch(t -> t.person().id().equals(person.id())))
                told.add(new Recipient(person, why));
    }
}
