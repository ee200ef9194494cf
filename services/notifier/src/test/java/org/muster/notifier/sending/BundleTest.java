package org.muster.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.SampleEntries;

class BundleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final CountryCode SUDAN = new CountryCode("SDN");

    @Test
    void of_several_steps_about_one_thing_only_the_last_is_told() {
        assertThat(told(step("second", 7), step("first", 0), step("third", 14)))
                .containsExactly("third");
    }

    @Test
    void nothing_urgent_gives_way_to_what_is_not() {
        assertThat(told(urgent("first", 0), urgent("second", 7), step("third", 14)))
                .containsExactly("second", "third");
        assertThat(told(step("first", 0), urgent("second", 7))).containsExactly("second");
    }

    @Test
    void that_it_is_settled_takes_the_place_of_what_was_before_and_not_of_what_comes_after() {
        Open first = urgent("first", 0);
        Open second = step("second", 0);
        Open settled =
                new Open(
                        second.delivery(),
                        second.reminder(),
                        new Settlement(SUDAN, first.reminder().concern(), NOW, null),
                        NOW);
        assertThat(told(first, settled)).containsExactly("second");
        assertThat(told(first, settled, step("third", 14))).containsExactly("second", "third");
    }

    private static List<String> told(Open... items) {
        Person person =
                new Person(
                        new PersonId("p1"),
                        "Example",
                        "p1@example.org",
                        null,
                        Language.EN,
                        SUDAN,
                        Set.of(),
                        false);
        return new Bundle("m", person, List.of(items), NOW).told().stream().map(Open::id).toList();
    }

    private static Open step(String id, int days) {
        return SampleEntries.mail("p1", id, NOW.plus(Duration.ofDays(days)), NOW).open();
    }

    private static Open urgent(String id, int days) {
        Instant at = NOW.plus(Duration.ofDays(days));
        return SampleEntries.mail("p1", id, at, NOW, Urgency.URGENT).open();
    }
}
