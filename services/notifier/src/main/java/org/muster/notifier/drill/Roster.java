package org.muster.notifier.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Seated;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import org.muster.notifier.people.DirectoryBehindException;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.people.UpToDate;
import org.muster.notifier.tracker.Tracker;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Who fills the seats of a country today, as the tracker says and the directory knows. */
@Component
class Roster {
    private final Tracker tracker;
    private final PeopleView people;
    private final UpToDate directory;

    Roster(Tracker tracker, PeopleView people, UpToDate directory) {
        this.tracker = tracker;
        this.people = people;
        this.directory = directory;
    }

    /**
     * Those who are asked.
     *
     * @param seats who sits where, each once
     * @param people those of them whom the directory knows: all that are here
     * @param names what their tables are called
     */
    record Asked(List<Seated> seats, Map<PersonId, Person> people, List<StructureName> names) {}

    /**
     * Those of today.
     *
     * @throws Refused with 503 while the tracker is away or the directory is still being read
     */
    Asked of(CountryCode country) {
        try {
            CountryView view = tracker.ask(t -> t.country(country.alpha3(), null, null));
            List<Seated> all = Seated.of(view.duties());
            if (!directory.once()) directory.await();
            Map<PersonId, Person> known = people.among(all.stream().map(Seated::person).toList());
            List<Seated> seats = all.stream().filter(s -> known.containsKey(s.person())).toList();
            return new Asked(seats, known, names(view, seats));
        } catch (ResourceAccessException | DirectoryBehindException away) {
            throw Refused.unavailable("It is not known now who fills the seats");
        }
    }

    private static List<StructureName> names(CountryView view, List<Seated> seats) {
        List<StructureName> names = new ArrayList<>();
        for (StructureId id :
                seats.stream().flatMap(s -> s.tables().stream()).distinct().toList()) {
            Structure known = view.situation().structures().get(id);
            names.add(known == null ? StructureName.of(id) : StructureName.of(known));
        }
        return names;
    }
}
