package org.muster.core.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Fact;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.fact.NoticeEvent.PolicySet;
import org.muster.core.fact.NoticeEvent.ReminderAcknowledged;
import org.muster.core.fact.NoticeEvent.SilenceBegan;
import org.muster.core.fact.NoticeEvent.SilenceEnded;
import org.muster.core.fact.NoticeEvent.WorkingWeekSet;
import org.muster.core.fact.Subject;
import org.muster.core.policy.About;
import org.muster.core.policy.Acknowledgement;
import org.muster.core.policy.LocalPolicy;
import org.muster.core.policy.Notices;
import org.muster.core.policy.OfficeWeek;
import org.muster.core.policy.Silence;
import org.muster.core.policy.SilenceId;

/**
 * What a country says about its reminders: acknowledged, silenced, done in its own way, or sent in
 * the hours of its office.
 */
final class NoticeFold {
    /** Of what is acknowledged again and again, so many are kept: older ones are long over. */
    private static final int ACKNOWLEDGEMENTS = 8;

    private final Fold fold;
    private final TreeMap<Subject, List<Acknowledgement>> acknowledged = new TreeMap<>();
    private final TreeMap<SilenceId, Silence> silences = new TreeMap<>();
    private final TreeMap<Subject, List<LocalPolicy>> policies = new TreeMap<>();
    private @Nullable OfficeWeek week;

    NoticeFold(Fold fold, Situation start) {
        this.fold = fold;
        for (Acknowledgement a : start.notices().acknowledgements())
            of(acknowledged, Subject.notice(a.about())).add(a);
        for (Silence s : start.notices().silences()) silences.put(s.id(), s);
        for (LocalPolicy p : start.notices().policies())
            of(policies, Subject.policy(p.kind())).add(p);
        week = start.notices().week();
    }

    Notices notices() {
        return new Notices(
                all(acknowledged)
                        .sorted(
                                Comparator.comparing(Acknowledgement::since)
                                        .thenComparing(Acknowledgement::about))
                        .toList(),
                silences.values().stream()
                        .sorted(Comparator.comparing(Silence::since).thenComparing(Silence::id))
                        .toList(),
                all(policies).toList(),
                week);
    }

    void forget(Subject subject) {
        acknowledged.remove(subject);
        policies.remove(subject);
        if (subject.kind() == Subject.Kind.WEEK) week = null;
        if (subject.kind() == Subject.Kind.SILENCE) silences.remove(new SilenceId(subject.id()));
    }

    void apply(Fact fact, NoticeEvent event) {
        switch (event) {
            case ReminderAcknowledged e -> acknowledge(fact, e);
            case SilenceBegan e -> silence(fact, e);
            case SilenceEnded e -> end(fact, e);
            case PolicySet e ->
                    of(policies, fact.subject())
                            .add(
                                    new LocalPolicy(
                                            e.kind(), e.structure(), e.policy(), fact.begins()));
            case WorkingWeekSet e ->
                    week = new OfficeWeek(e.week(), fact.author().value(), fact.begins());
        }
    }

    private void acknowledge(Fact fact, ReminderAcknowledged e) {
        About about = new About(e.kind(), e.structure(), e.crisis());
        if (fold.endsTooEarly(fact, e.until(), about)) return;
        List<Acknowledgement> all = of(acknowledged, fact.subject());
        all.add(new Acknowledgement(about, e.person(), fact.begins(), e.until()));
        if (all.size() > ACKNOWLEDGEMENTS) all.removeFirst();
    }

    private void silence(Fact fact, SilenceBegan e) {
        if (fold.endsTooEarly(fact, e.until(), e.silence())) return;
        silences.put(
                e.silence(),
                new Silence(
                        e.silence(),
                        e.kinds(),
                        e.structures(),
                        fact.author().value(),
                        e.reason(),
                        fact.begins(),
                        e.until()));
    }

    private void end(Fact fact, SilenceEnded e) {
        Silence known = silences.get(e.silence());
        if (known == null || !known.covers(fact.begins()))
            fold.find(fact, FindingKind.NO_SILENCE_BEFORE, e.silence());
        else silences.put(e.silence(), known.endedAt(fact.begins()));
    }

    private static <T> List<T> of(TreeMap<Subject, List<T>> map, Subject subject) {
        return map.computeIfAbsent(subject, _ -> new ArrayList<>());
    }

    private static <T> Stream<T> all(TreeMap<Subject, List<T>> map) {
        return map.values().stream().flatMap(List::stream);
    }
}
