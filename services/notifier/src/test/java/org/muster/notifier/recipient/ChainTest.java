package org.muster.notifier.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Notifications;
import org.muster.contract.person.Person;
import org.muster.contract.person.Watch;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;

/**
 * In the table a person is an id; with {@code !} there is no address, with {@code -} mails are not
 * wanted, with {@code ~t} there is Teams instead, with {@code ~w} a program, and whoever is missing
 * is not in the directory.
 */
class ChainTest {
    private static final CountryCode SUDAN = new CountryCode("SDN");

    @ParameterizedTest
    @CsvSource({
        "SEAT_EMPTY,         a b,   a b,   rts,   hq,  a",
        "SEAT_EMPTY,         a b,   a! b,  rts,   hq,  a b",
        "SEAT_EMPTY,         a b,   a- b,  rts,   hq,  a b",
        "SEAT_EMPTY,         a b,   a~t b, rts,   hq,  a",
        "SEAT_EMPTY,         a b,   a~w b, rts,   hq,  a b",
        "SEAT_EMPTY,         a b,   b,     rts,   hq,  b",
        "SEAT_EMPTY,         a b,   a! b!, rts,   hq,  a b rts",
        "SEAT_EMPTY,         a b,   '',    rts,   hq,  rts",
        "SEAT_EMPTY,         a,     '',    rts!,  hq,  rts hq",
        "SEAT_EMPTY,         a,     '',    '',    hq,  hq",
        "SEAT_EMPTY,         a,     a!,    '',    '',  a",
        "SEAT_EMPTY,         a,     '',    '',    '',  ''",
        "SEAT_EMPTY,         '',    '',    '',    hq,  hq",
        "CRISIS_DECLARED,    a,     a,     rts,   hq,  a rts",
        "DEADLINE,           a,     a,     rts,   hq,  a rts",
        "SCALE_UP_ENDING,    a,     a,     '',    hq,  a",
        "DEADLINE,           a,     a,     a,     hq,  a",
        "STATUS_OUTDATED,    a,     a,     rts,   hq,  a"
    })
    void whom_to_tell(
            ReminderKind kind,
            String candidates,
            String inCountry,
            String region,
            String headquarters,
            String told) {
        Known known = known(people(inCountry), people(region), people(headquarters), List.of());
        assertThat(told(reminder(kind, candidates), known)).isEqualTo(ids(told));
    }

    @ParameterizedTest
    @CsvSource({
        "HEADQUARTERS, a,  rts,  GOES_TO_HEADQUARTERS",
        "HEADQUARTERS, a!, rts,  GOES_TO_HEADQUARTERS",
        "HEADQUARTERS, a!, rts!, HEADQUARTERS",
        "REGION,       a!, rts!, HEADQUARTERS",
        "SEAT,         '', '',   HEADQUARTERS",
    })
    void headquarters_reads_whether_the_step_goes_up_there_or_nobody_else_was_reached(
            Reach reach, String inCountry, String region, Why why) {
        Known known = known(people(inCountry), people(region), people("hq"), List.of());
        assertThat(Chain.told(reminder(ReminderKind.SEAT_EMPTY, "a", reach), known))
                .filteredOn(r -> r.person().id().value().equals("hq"))
                .extracting(Recipient::why)
                .containsExactly(why);
    }

    @Test
    void whoever_hands_a_seat_over_hears_of_it_beside_whoever_takes_it() {
        Reminder begins =
                reminder(
                        ReminderKind.ASSIGNMENT_AHEAD,
                        List.of(
                                new Candidate(new PersonId("new"), Candidate.Why.CONCERNED),
                                new Candidate(new PersonId("old"), Candidate.Why.HOLDS_THE_SEAT),
                                new Candidate(new PersonId("other"), Candidate.Why.CAN_STAND_IN)),
                        Reach.SEAT);
        Known known = known(people("new old other"), List.of(), List.of(), List.of());
        assertThat(told(begins, known)).containsExactly("new", "old");
    }

    @Test
    void whoever_watches_hears_of_it_beside_those_responsible_and_stands_for_nobody() {
        Person watcher =
                watching("w", new Watch(Set.of(SUDAN), Set.of(), Set.of(), Set.of(), false));
        assertThat(
                        told(
                                reminder(ReminderKind.SEAT_EMPTY, "a"),
                                known(List.of(), List.of(), people("hq"), List.of(watcher))))
                .containsExactly("hq", "w");
    }

    @ParameterizedTest
    @CsvSource({
        "SDN, '',         '',   '',              yes",
        "TUR, '',         '',   '',              no",
        "'',  ro-cairo,   '',   '',              yes",
        "'',  ro-nairobi, '',   '',              no",
        "SDN, '',         OMT,  '',              yes",
        "SDN, '',         UNCT, '',              no",
        "SDN, '',         '',   SEAT_EMPTY,      yes",
        "SDN, '',         '',   STATUS_OUTDATED, no",
        "TUR, ro-cairo,   OMT,  SEAT_EMPTY,      yes"
    })
    void a_watch_is_of_countries_regions_platforms_and_kinds(
            String countries, String regions, String platforms, String kinds, String hears) {
        Watch watch =
                new Watch(
                        ids(countries).stream().map(CountryCode::new).collect(Collectors.toSet()),
                        Set.copyOf(ids(regions)),
                        ids(platforms).stream().map(PlatformCode::new).collect(Collectors.toSet()),
                        ids(kinds).stream().map(ReminderKind::valueOf).collect(Collectors.toSet()),
                        false);
        Known known = known(people("a"), List.of(), List.of(), List.of(watching("w", watch)));
        assertThat(told(reminder(ReminderKind.SEAT_EMPTY, "a"), known).contains("w"))
                .isEqualTo(hears.equals("yes"));
    }

    private static List<String> told(Reminder reminder, Known known) {
        return Chain.told(reminder, known).stream().map(r -> r.person().id().value()).toList();
    }

    private static Known known(
            List<Person> inCountry,
            List<Person> region,
            List<Person> headquarters,
            List<Person> watchers) {
        return new Known(
                Stream.of(inCountry, region)
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Person::id, p -> p, (p, _) -> p)),
                Person::reached,
                Set.of("ro-cairo"),
                () -> region,
                () -> headquarters,
                watchers);
    }

    private static Reminder reminder(ReminderKind kind, String candidates) {
        return reminder(
                kind,
                candidates,
                switch (kind) {
                    case CRISIS_DECLARED, SCALE_UP_ENDING, DEADLINE -> Reach.REGION;
                    default -> Reach.SEAT;
                });
    }

    private static Reminder reminder(ReminderKind kind, String candidates, Reach reach) {
        List<Candidate> standIns =
                ids(candidates).stream()
                        .map(c -> new Candidate(new PersonId(c), Candidate.Why.CAN_STAND_IN))
                        .toList();
        return reminder(kind, standIns, reach);
    }

    private static Reminder reminder(ReminderKind kind, List<Candidate> candidates, Reach reach) {
        Instant due = Instant.parse("2026-11-24T08:00:00Z");
        StructureId omt = new StructureId("OMT");
        return new Reminder(
                new ReminderId("r1"),
                SUDAN,
                kind,
                omt,
                null,
                null,
                reach,
                Urgency.ORDINARY,
                due,
                0,
                due,
                candidates,
                List.of(),
                null,
                null,
                null,
                List.of(new StructureName(omt, new PlatformCode("OMT"), null, null, null)));
    }

    private static List<String> ids(String said) {
        return Arrays.stream(said.split(" ")).filter(s -> !s.isEmpty()).toList();
    }

    private static List<Person> people(String said) {
        return ids(said).stream()
                .map(
                        s ->
                                person(
                                                s.replaceAll("[!-]|~.", ""),
                                                !s.endsWith("!"),
                                                s.matches(".*(-|~.)")
                                                        ? Set.of(Channel.MAIL)
                                                        : Set.of(),
                                                List.of())
                                        .heardAt(endpoint(s)))
                .toList();
    }

    private static @Nullable Endpoint endpoint(String said) {
        if (said.endsWith("~t")) return new Endpoint(Endpoint.Kind.TEAMS, "sealed", 1);
        return said.endsWith("~w") ? new Endpoint(Endpoint.Kind.WEBHOOK, "sealed", 1) : null;
    }

    private static Person watching(String id, Watch watch) {
        return person(id, true, Set.of(), List.of(watch));
    }

    private static Person person(
            String id, boolean address, Set<Channel> off, List<Watch> watches) {
        @Nullable String email = address ? id + "@example.org" : null;
        return new Person(
                new PersonId(id),
                "Example",
                email,
                null,
                Language.EN,
                null,
                Set.of(),
                false,
                new Notifications(
                        null, Set.of(), null, null, off, Map.of(), null, null, null, watches));
    }
}
