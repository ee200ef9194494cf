package org.muster.notifier.drill;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.contract.api.Refused;
import org.muster.contract.reminder.DrillAnswered;
import org.muster.contract.reminder.DrillEnded;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.Settlement;
import org.muster.notifier.live.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** The course of drills: begun, answered, over. */
@Component
public class Exercise {
    private final Drills drills;
    private final Answers answers;
    private final DrillMetrics metrics;
    private final KafkaTemplate<String, byte[]> kafka;
    private final Messages messages;
    private final Clock clock;

    Exercise(
            Drills drills,
            Answers answers,
            DrillMetrics metrics,
            KafkaTemplate<String, byte[]> kafka,
            Messages messages,
            Clock clock) {
        this.drills = drills;
        this.answers = answers;
        this.metrics = metrics;
        this.kafka = kafka;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is to be told of a drill that the log holds: as it was begun first, however often it
     * comes; nothing once it is over, or when it met another one of its country.
     */
    public Optional<Reminder> begun(Reminder drill) {
        Instant now = clock.instant();
        Optional<Kept> kept = drills.begun(drill, now);
        messages.drill(drill.country());
        return kept.filter(k -> k.on(now)).map(Kept::reminder);
    }

    /**
     * Somebody got it; the first time counts.
     *
     * @throws Refused with 409 when it is over and the person had not answered before
     */
    public Instant received(Reminder drill, PersonId person) {
        Instant now = clock.instant();
        Instant before = answers.to(drill.id()).get(person);
        if (before != null) return before;
        if (drills.find(drill.id().value()).filter(k -> k.on(now)).isEmpty())
            throw new Refused(HttpStatus.CONFLICT, "This drill is over", List.of());
        if (answers.add(drill.id(), person, now)) {
            metrics.answered();
            byte[] said =
                    ReminderCodec.write(
                            new DrillAnswered(drill.id(), drill.country(), person, now));
            kafka.send(Topics.DELIVERIES, drill.id().value(), said);
            messages.drill(drill.country());
        }
        return answers.to(drill.id()).getOrDefault(person, now);
    }

    /** What is over without everybody having been told of it, as the inboxes are told. */
    public List<Over> over() {
        return drills.toClose(clock.instant()).stream()
                .map(k -> new Over(k.id(), k.settlement()))
                .toList();
    }

    /** A drill that is over. */
    public record Over(ReminderId id, Settlement settlement) {}

    /** Everybody was told that it is over. */
    public void closed(Over over) {
        if (!drills.close(over.id())) return;
        Settlement s = over.settlement();
        byte[] said = ReminderCodec.write(new DrillEnded(over.id(), s.country(), s.at(), s.by()));
        kafka.send(Topics.DELIVERIES, over.id().value(), said);
        messages.drill(s.country());
    }
}
