package org.muster.notifier.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.notifier.ledger.Open;
import org.muster.notifier.ledger.SampleEntries;

class GatheredTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant LEASE = NOW.plusSeconds(300);
    private static final CountryCode SUDAN = new CountryCode("SDN");

    private final Gathered gathered = new Gathered();

    @Test
    void what_comes_for_one_person_in_a_moment_is_one_message_under_the_id_of_the_first() {
        assertThat(gathered.join(open("p1", "a"))).isEqualTo("a");
        assertThat(gathered.join(open("p1", "b"))).isEqualTo("a");
        assertThat(gathered.join(open("p2", "c"))).isEqualTo("c");
        written("p1", "a", LEASE);
        written("p1", "b", LEASE.minusSeconds(1));
        written("p2", "c", LEASE);

        List<Bundle> messages = gathered.complete(_ -> true);

        assertThat(messages).extracting(Bundle::message).containsExactly("a", "c");
        Bundle first = messages.getFirst();
        assertThat(first.items()).extracting(Open::id).containsExactly("a", "b");
        assertThat(first.person().id()).isEqualTo(new PersonId("p1"));
        assertThat(first.until()).isEqualTo(LEASE.minusSeconds(1));
        assertThat(gathered.isEmpty()).isTrue();
    }

    @Test
    void a_message_waits_for_what_is_still_being_written_down() {
        gathered.join(open("p1", "a"));
        written("p1", "a", LEASE);
        gathered.join(open("p1", "b"));
        assertThat(gathered.complete(_ -> true)).isEmpty();
        written("p1", "b", LEASE);
        assertThat(gathered.complete(_ -> true)).hasSize(1);
    }

    @Test
    void a_message_waits_as_long_as_more_may_come() {
        gathered.join(open("p1", "a"));
        written("p1", "a", LEASE);
        assertThat(gathered.complete(_ -> false)).isEmpty();
        assertThat(gathered.isEmpty()).isFalse();
    }

    @Test
    void what_was_not_written_down_after_all_is_in_no_message() {
        gathered.join(open("p1", "a"));
        gathered.left(open("p1", "a"));
        assertThat(gathered.isEmpty()).isTrue();

        gathered.join(open("p1", "b"));
        gathered.join(open("p1", "c"));
        gathered.left(open("p1", "b"));
        written("p1", "c", LEASE);
        assertThat(gathered.complete(_ -> true).getFirst().items())
                .extracting(Open::id)
                .containsExactly("c");
    }

    @Test
    void what_comes_after_a_message_is_complete_begins_the_next() {
        gathered.join(open("p1", "a"));
        written("p1", "a", LEASE);
        gathered.complete(_ -> true);
        assertThat(gathered.join(open("p1", "b"))).isEqualTo("b");
    }

    private void written(String person, String id, Instant until) {
        String email = person + "@example.org";
        PersonId who = new PersonId(person);
        gathered.written(
                new Person(who, "Example", email, null, Language.EN, SUDAN, Set.of(), false),
                open(person, id),
                until);
    }

    private static Open open(String person, String id) {
        return SampleEntries.mail(person, id, NOW, NOW).open();
    }
}
