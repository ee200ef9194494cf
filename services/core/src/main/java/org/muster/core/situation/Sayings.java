package org.muster.core.situation;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.Countries;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.NoteRecorded;
import org.muster.core.fact.Subject;

/** Compares what different sources say of the same thing; both are kept and shown (R75). */
final class Sayings {
    private record Topic(Subject of, String name) {}

    private final Fold fold;
    private final Map<Topic, Saying> last = new HashMap<>();

    Sayings(Fold fold, List<Saying> start) {
        this.fold = fold;
        for (Saying s : start) last.put(new Topic(s.of(), s.topic()), s);
    }

    List<Saying> all() {
        return last.values().stream().sorted(Saying.ORDER).toList();
    }

    void forget(Subject subject) {
        last.keySet().removeIf(topic -> topic.of().equals(subject));
    }

    /** Notes without a source are what somebody saw: nothing is compared with them. */
    static boolean compares(Fact fact) {
        return !(fact.event() instanceof NoteRecorded) || !fact.source().document().isBlank();
    }

    /** Said after nothing that could be the same event. */
    void first(Fact fact, String topic, String what) {
        Saying now = Saying.by(fact, topic, what);
        last.put(new Topic(now.of(), topic), now);
    }

    /** Said of what happens once, unless something else of the topic was said in between. */
    void event(Fact fact, String topic, String what, Object subject) {
        Saying now = Saying.by(fact, topic, what);
        Topic key = new Topic(now.of(), topic);
        Saying before = last.get(key);
        if (before == null || !now.saysTheSameAs(before)) last.put(key, now);
        else if (!now.isOfTheSourceOf(before)
                && !now.effective().agrees(before.effective(), zone(fact)))
            fold.find(fact, FindingKind.SOURCES_DISAGREE_ON_THE_DATE, subject, before.fact());
    }

    /** Said of who convenes or chairs. */
    void chair(Fact fact, String who, Object subject) {
        Saying now = Saying.by(fact, "chair", who);
        Saying before = last.put(new Topic(now.of(), "chair"), now);
        if (before != null
                && before.effective().written().equals(now.effective().written())
                && !now.saysTheSameAs(before)
                && !now.isOfTheSourceOf(before))
            fold.find(fact, FindingKind.TWO_CHAIRS, subject, before.fact());
    }

    private static ZoneId zone(Fact fact) {
        return Countries.zone(fact.country());
    }

    /** The fact that said something last of a topic. */
    @Nullable FactId fact(Subject of, String topic) {
        Saying said = last.get(new Topic(of, topic));
        return said == null ? null : said.fact();
    }
}
