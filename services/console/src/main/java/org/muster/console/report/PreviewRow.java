package org.muster.console.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.console.fact.People;
import org.muster.console.fact.ReminderWords;
import org.muster.console.page.Say;
import org.muster.contract.api.PreviewView;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.reminder.Candidate;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.situation.Situation;

/**
 * A reminder that will be due, or would be.
 *
 * @param when on the clock of the table, or of the country, and in UTC
 * @param to whom in the country, and up to which level above
 * @param by which step of whose policy it is, in words
 */
public record PreviewRow(
        Change change,
        Instant dueAt,
        String when,
        boolean atOnce,
        String kind,
        String about,
        String to,
        String by) {

    /** What becomes of a reminder under what is supposed. */
    public enum Change {
        SAME,
        COMES,
        FALLS_AWAY
    }

    /** What will be due and what would be, in one row each, by time. */
    static List<PreviewRow> of(
            PreviewView view,
            Situation situation,
            Catalogue catalogue,
            ReminderWords words,
            People people,
            Say say) {
        Map<ReminderId, Reminder> present = byId(view.present());
        Map<ReminderId, Reminder> supposed = byId(view.supposed());
        List<PreviewRow> rows = new ArrayList<>();
        for (Reminder r : view.present())
            rows.add(
                    row(
                            supposed.containsKey(r.id()) ? Change.SAME : Change.FALLS_AWAY,
                            r,
                            view,
                            situation,
                            catalogue,
                            words,
                            people,
                            say));
        for (Reminder r : view.supposed())
            if (!present.containsKey(r.id()))
                rows.add(row(Change.COMES, r, view, situation, catalogue, words, people, say));
        rows.sort(Comparator.comparing(PreviewRow::dueAt).thenComparing(PreviewRow::about));
        return rows;
    }

    private static Map<ReminderId, Reminder> byId(List<Reminder> reminders) {
        Map<ReminderId, Reminder> byId = new LinkedHashMap<>();
        for (Reminder r : reminders) byId.put(r.id(), r);
        return byId;
    }

    private static PreviewRow row(
            Change change,
            Reminder r,
            PreviewView view,
            Situation situation,
            Catalogue catalogue,
            ReminderWords words,
            People people,
            Say say) {
        return new PreviewRow(
                change,
                r.dueAt(),
                words.when(r),
                !r.dueAt().isAfter(view.from()),
                r.kind().name(),
                words.about(r),
                to(r, people, say),
                by(r, situation, catalogue, say));
    }

    /** The first in the country and whoever else is in reach, then the levels above. */
    private static String to(Reminder r, People people, Say say) {
        List<Candidate> candidates = r.candidates();
        Stream<String> there =
                Stream.concat(
                                candidates.stream().limit(1),
                                candidates.stream().skip(1).filter(c -> c.why().within(r.reach())))
                        .map(c -> people.name(c.person()));
        boolean none = candidates.isEmpty();
        Stream<String> above =
                Stream.of(Reach.REGION, Reach.HEADQUARTERS)
                        .filter(l -> r.reach().compareTo(l) >= 0 || (none && l == Reach.REGION))
                        .map(l -> say.text("preview.reach." + l));
        return Stream.concat(there, above).distinct().collect(Collectors.joining(", "));
    }

    /** After the last step of its policy there are no more, only repetitions of that. */
    private static String by(Reminder r, Situation situation, Catalogue catalogue, Say say) {
        String whose = own(r, situation) ? "preview.by.own" : "preview.by.usual";
        Policy policy =
                situation
                        .notices()
                        .policy(r.kind(), r.structure(), r.since(), catalogue.policies());
        boolean again = policy.repeat() != null && r.step() >= policy.steps().size();
        return again
                ? say.text(whose + ".again", say.text("preview.upTo." + r.reach()))
                : say.text(whose, r.step() + 1);
    }

    private static boolean own(Reminder r, Situation situation) {
        return situation.notices().policies().stream()
                .anyMatch(
                        p ->
                                p.kind() == r.kind()
                                        && p.policy() != null
                                        && (p.structure() == null
                                                || Objects.equals(p.structure(), r.structure())));
    }
}
