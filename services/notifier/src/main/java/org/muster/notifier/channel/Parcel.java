package org.muster.notifier.channel;

import java.time.Instant;
import java.util.List;
import org.muster.contract.person.Person;
import org.muster.notifier.compose.Message;

/**
 * A message on its way.
 *
 * @param id the same however often it is sent, so that a repetition is recognised as one
 * @param thread what it belongs to as a whole
 * @param about each matter that it tells of, so that whoever reads it finds those about the same
 *     together
 */
public record Parcel(
        String id, String thread, List<String> about, Person to, Message message, Instant at) {
    public Parcel {
        about = List.copyOf(about);
    }

    /** About one matter. */
    public Parcel(String id, String thread, Person to, Message message, Instant at) {
        this(id, thread, List.of(thread), to, message, at);
    }
}
