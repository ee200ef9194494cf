package org.muster.console.fact;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.core.fact.NoticeEvent;
import org.muster.core.policy.ReminderKind;
import org.muster.core.structure.StructureId;

/** What a country says about its reminders, in words. */
final class NoticeWords {
    private final Tables tables;
    private final People people;
    private final Say say;

    NoticeWords(Tables tables, People people, Say say) {
        this.tables = tables;
        this.people = people;
        this.say = say;
    }

    String sentence(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.ReminderAcknowledged e -> acknowledged(e);
            case NoticeEvent.SilenceBegan e ->
                    silence(e.kinds(), e.structures(), e.until(), e.reason());
            case NoticeEvent.SilenceEnded _ -> say.text("fact.silence.ended");
            case NoticeEvent.PolicySet e ->
                    say.text(
                            e.policy() == null ? "fact.policy.usual" : "fact.policy",
                            kinds(List.of(e.kind())) + about(e.structure()));
            case NoticeEvent.WorkingWeekSet e -> new WeekWords(say).said(e.week());
        };
    }

    private String acknowledged(NoticeEvent.ReminderAcknowledged e) {
        String what = kinds(List.of(e.kind())) + about(e.structure());
        String said =
                e.person() == null
                        ? say.text("fact.acknowledged", what)
                        : say.text("fact.acknowledged.by", people.name(e.person()), what);
        return e.until() == null ? said : say.text("fact.until", said, say.lastDay(e.until()));
    }

    /** Of which kinds and tables, until when, and why. */
    String silence(
            List<ReminderKind> kinds, List<StructureId> structures, Instant until, String reason) {
        String what = kinds.isEmpty() ? say.text("fact.silence.all") : kinds(kinds);
        String where = structures.stream().map(tables::shortName).collect(Collectors.joining(", "));
        String said = say.text("fact.silence", where.isEmpty() ? what : what + " (" + where + ")");
        return say.text("fact.because", say.text("fact.until", said, say.lastDay(until)), reason);
    }

    private String kinds(List<ReminderKind> kinds) {
        return kinds.stream()
                .map(k -> say.text("inbox.kind." + k))
                .collect(Collectors.joining(", "));
    }

    private String about(@Nullable StructureId structure) {
        return structure == null ? "" : " (" + tables.shortName(structure) + ")";
    }
}
