package org.muster.console.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.console.page.Say;

/**
 * The parts of the page, in their order: each says how many it holds and the worst of them, and is
 * open only if somebody has to act today.
 */
final class Folds {
    private final Map<String, Fold> folds = new LinkedHashMap<>();
    private final Say say;

    Folds(Say say) {
        this.say = say;
    }

    Map<String, Fold> all() {
        return folds;
    }

    void gaps(int gaps, long filled, long required) {
        String words = say.text("country.filled", filled, required);
        add("gaps", say.number(gaps), gaps == 0 ? "fine" : "gap", words, gaps > 0);
    }

    void clashes(int clashes) {
        if (clashes == 0) return;
        String words = say.text("country.clashes.hint");
        add("clashes", say.number(clashes), "suspended", words, true);
    }

    void meetings(List<MeetingRow> meetings) {
        if (meetings.isEmpty()) return;
        String words = say.text("country.fold.next", say.day(meetings.getFirst().at()));
        add("meetings", say.number(meetings.size()), "", words, false);
    }

    /** Open, for who sits where is what the page is for; each table is one line until asked for. */
    void seats(List<SeatCard> seats) {
        List<String> worst = new ArrayList<>();
        some(worst, "empty", seats.stream().filter(s -> s.empty() != null).count());
        some(worst, "suspended", seats.stream().filter(SeatCard::suspended).count());
        some(worst, "old", seats.stream().filter(SeatCard::old).count());
        String words = worst.isEmpty() ? say.text("country.seats.hint") : String.join(" · ", worst);
        add("seats", say.number(seats.size()), "", words, true);
    }

    void expected(long there, long inAll, boolean misplaced) {
        String words = say.text("country.expected.count", there, inAll);
        String missing = there == inAll ? "" : say.number(inAll - there);
        add("expected", missing, misplaced ? "suspended" : "", words, false);
    }

    void response(List<ResponseList> responses, int preparedness) {
        List<PhaseList> phases = responses.stream().flatMap(r -> r.phases().stream()).toList();
        long open = phases.stream().mapToLong(PhaseList::open).sum();
        long overdue = phases.stream().mapToLong(PhaseList::overdue).sum();
        long near = phases.stream().mapToLong(PhaseList::near).sum();
        long left = phases.stream().filter(PhaseList::leftBehind).mapToLong(PhaseList::open).sum();
        List<String> worst = new ArrayList<>();
        some(worst, "overdue", overdue);
        some(worst, "near", near);
        some(worst, "transition", left);
        if (worst.isEmpty()) some(worst, "prepared", preparedness);
        String tone = overdue > 0 ? "gap" : near + left > 0 ? "suspended" : "";
        add(
                "response",
                say.number(open),
                tone,
                String.join(" · ", worst),
                overdue + near + left > 0);
    }

    void tree(boolean there) {
        if (there) add("tree", "", "", say.text("country.tree.hint"), false);
    }

    void reminders(List<ReminderRow> upcoming) {
        String words =
                upcoming.isEmpty()
                        ? say.text("country.reminders.none")
                        : say.text("country.fold.next", say.day(upcoming.getFirst().dueAt()));
        add("reminders", say.number(upcoming.size()), "", words, false);
    }

    void findings(int all, int open) {
        if (all == 0) return;
        String words = say.text("country.findings.hint");
        add("findings", say.number(open), open == 0 ? "fine" : "gap", words, open > 0);
    }

    void timeline(List<TimelineRow> rows, boolean more, boolean wanted) {
        String count = say.number(rows.size()) + (more ? "+" : "");
        String words =
                rows.isEmpty()
                        ? say.text("country.timeline.none")
                        : say.text(
                                "country.fold.latest", say.effective(rows.getFirst().effective()));
        add("timeline", count, "", words, wanted);
    }

    private void some(List<String> worst, String what, long count) {
        if (count > 0) worst.add(say.text("country.fold." + what, count));
    }

    private void add(String id, String count, String tone, String words, boolean open) {
        String title = say.text("country." + id);
        folds.put(id, new Fold(id, title, count, tone, words, open));
    }
}
