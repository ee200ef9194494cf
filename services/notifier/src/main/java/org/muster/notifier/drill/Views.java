package org.muster.notifier.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.DrillPerson;
import org.muster.contract.api.DrillView;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Outcome;
import org.muster.core.drill.Drill;
import org.muster.core.drill.Figures;
import org.muster.core.drill.Seated;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.core.structure.StructureName;
import org.muster.notifier.channel.Courier;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.people.PeopleView;
import org.springframework.stereotype.Component;

/** How drills went, for those who still are in the directory: whoever was erased is in none. */
@Component
class Views {
    private final Deliveries deliveries;
    private final Answers answers;
    private final PeopleView people;
    private final List<Courier> couriers;
    private final Clock clock;

    Views(
            Deliveries deliveries,
            Answers answers,
            PeopleView people,
            List<Courier> couriers,
            Clock clock) {
        this.deliveries = deliveries;
        this.answers = answers;
        this.people = people;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** Those who would be asked. */
    List<DrillPerson> before(Roster.Asked asked) {
        Map<String, StructureName> names =
                asked.names().stream()
                        .collect(Collectors.toMap(n -> n.structure().value(), n -> n));
        List<DrillPerson> rows = new ArrayList<>();
        for (Seated seated : asked.seats()) {
            Person person = asked.people().get(seated.person());
            if (person == null) continue;
            List<StructureName> tables =
                    seated.tables().stream()
                            .map(t -> names.getOrDefault(t.value(), StructureName.of(t)))
                            .toList();
            rows.add(row(person, tables, List.of(), null));
        }
        return byName(rows);
    }

    DrillView of(Kept kept) {
        List<DrillPerson> rows = rows(kept.reminder(), kept.drill());
        return view(kept, figures(rows), rows);
    }

    /** Without the people. */
    DrillView brief(Kept kept) {
        return view(kept, figures(rows(kept.reminder(), kept.drill())), List.of());
    }

    private DrillView view(Kept kept, Figures figures, List<DrillPerson> people) {
        Reminder reminder = kept.reminder();
        Drill drill = kept.drill();
        return new DrillView(
                kept.id(),
                kept.country(),
                reminder.dueAt(),
                drill.by(),
                reminder.urgency(),
                drill.note(),
                drill.ends(),
                kept.overSince(clock.instant()),
                kept.endedBy(),
                figures,
                people);
    }

    /**
     * How many were not reached by anything but the inbox: by no other channel, or by none that
     * worked. Whom a message still waits for is not among them.
     */
    static int unreached(DrillView view) {
        return (int) view.people().stream().filter(Views::unreached).count();
    }

    private static boolean unreached(DrillPerson row) {
        return !row.deliveries().isEmpty()
                && row.deliveries().stream()
                        .filter(d -> d.channel() != Channel.INBOX)
                        .allMatch(d -> d.outcome() == Outcome.FAILED);
    }

    private static Figures figures(List<DrillPerson> rows) {
        List<Duration> took =
                rows.stream().map(DrillPerson::took).filter(Objects::nonNull).toList();
        long inboxOnly = rows.stream().filter(Views::inboxOnly).count();
        return Figures.of(rows.size(), (int) inboxOnly, took);
    }

    /** As it was when it was told; as it is before. */
    private static boolean inboxOnly(DrillPerson row) {
        return row.deliveries().isEmpty()
                ? row.channels().isEmpty()
                : row.deliveries().stream().allMatch(d -> d.channel() == Channel.INBOX);
    }

    private List<DrillPerson> rows(Reminder reminder, Drill drill) {
        Map<PersonId, Person> known =
                people.among(drill.seats().stream().map(Seated::person).toList());
        Map<PersonId, List<Delivery>> told =
                deliveries.of(reminder.id().value()).stream()
                        .filter(d -> d.person() != null)
                        .collect(Collectors.groupingBy(d -> Objects.requireNonNull(d.person())));
        Map<PersonId, Instant> said = answers.to(reminder.id());
        List<DrillPerson> rows = new ArrayList<>();
        for (Seated seated : drill.seats()) {
            Person person = known.get(seated.person());
            if (person == null) continue;
            rows.add(
                    row(
                            person,
                            seated.tables().stream().map(reminder::name).toList(),
                            told.getOrDefault(person.id(), List.of()),
                            said.get(person.id())));
        }
        return byName(rows);
    }

    private DrillPerson row(
            Person person,
            List<StructureName> tables,
            List<Delivery> told,
            @Nullable Instant answered) {
        List<Channel> channels =
                couriers.stream()
                        .filter(c -> c.reaches(person))
                        .map(Courier::channel)
                        .sorted()
                        .toList();
        return new DrillPerson(
                person.id(),
                person.name(),
                tables,
                channels,
                told.stream().sorted(Comparator.comparing(Delivery::channel)).toList(),
                answered,
                answered == null ? null : took(told, answered));
    }

    private static Duration took(List<Delivery> told, Instant answered) {
        List<Instant> brought = new ArrayList<>();
        Instant inbox = answered;
        for (Delivery d : told) {
            if (d.outcome() != Outcome.DELIVERED) continue;
            if (d.channel() == Channel.INBOX) inbox = d.at();
            else brought.add(d.at());
        }
        return Figures.took(inbox, brought, answered);
    }

    private static List<DrillPerson> byName(List<DrillPerson> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(DrillPerson::name).thenComparing(DrillPerson::person))
                .toList();
    }
}
