package org.muster.notifier.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.ledger.Open;

/**
 * What goes out without being looked for in the store, by person, until nothing more comes for the
 * person in this moment.
 */
final class Gathered {
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** What becomes one message. */
    private static final class Group {
        private final String message;
        private final List<Open> items = new ArrayList<>();
        private int beingWritten;
        private @Nullable Person person;
        private Instant until = Instant.MAX;

        private Group(Open first) {
            this.message = first.id();
        }
    }

    /** One more will be written down: the id of the message that it becomes part of. */
    synchronized String join(Open open) {
        Group group = groups.computeIfAbsent(Sorting.with(open), _ -> new Group(open));
        group.beingWritten++;
        return group.message;
    }

    /** It is written down. */
    synchronized void written(Person person, Open open, Instant until) {
        Group group = groups.get(Sorting.with(open));
        if (group == null) throw new IllegalStateException("it joined no message: " + open.id());
        group.beingWritten--;
        group.person = person;
        group.items.add(open);
        if (until.isBefore(group.until)) group.until = until;
    }

    /** It is not written down after all. */
    synchronized void left(Open open) {
        Group group = groups.get(Sorting.with(open));
        if (group == null) return;
        group.beingWritten--;
        if (group.beingWritten == 0 && group.items.isEmpty()) groups.remove(Sorting.with(open));
    }

    /** The messages to which nothing more comes. */
    synchronized List<Bundle> complete(Predicate<PersonId> complete) {
        List<Bundle> bundles = new ArrayList<>();
        Iterator<Group> each = groups.values().iterator();
        while (each.hasNext()) {
            Group group = each.next();
            if (group.beingWritten > 0 || group.person == null) continue;
            if (!complete.test(group.person.id())) continue;
            each.remove();
            bundles.add(new Bundle(group.message, group.person, group.items, group.until));
        }
        return bundles;
    }

    synchronized boolean isEmpty() {
        return groups.isEmpty();
    }
}
