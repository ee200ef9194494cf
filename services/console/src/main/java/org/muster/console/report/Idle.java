package org.muster.console.report;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.contract.api.FieldProblem;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.Policy;

/** What was chosen and would have no effect, or a form of which nothing would follow. */
final class Idle {
    private static final String NOTHING_DESCRIBED = "nothing is described; fill in a field";
    private static final String NO_POLICY =
            "nothing is chosen; choose how often, up to whom or how much";
    private static final String AS_USUAL = "cannot go with other choices; leave those open";
    private static final String ONE_MEETING = "choose a meeting or type one, not both";
    private static final String NOT_AHEAD = "lies not ahead; leave it open and choose how often";
    private static final String AHEAD =
            "comes once before; leave it open and choose how long before";

    private final Catalogue catalogue;

    Idle(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<FieldProblem> of(Kind kind, Entries entries) {
        return switch (kind) {
            case DESCRIBED -> described(entries);
            case POLICY_SET -> policy(entries);
            default -> meetings(kind, entries);
        };
    }

    private static List<FieldProblem> meetings(Kind kind, Entries entries) {
        return kind.fields().stream()
                .filter(f -> f.input() == Field.Input.MEETING && !entries.beside(f).isEmpty())
                .map(f -> problem(f, ONE_MEETING))
                .toList();
    }

    private static List<FieldProblem> described(Entries entries) {
        if (Kind.DESCRIBED.fields().stream().allMatch(f -> entries.given(f) == null))
            return List.of(new FieldProblem("data", NOTHING_DESCRIBED));
        List<FieldProblem> problems = new ArrayList<>(rhythm(entries));
        if (entries.given(Field.RELEVANCE_REASON) != null && entries.given(Field.RELEVANT) == null)
            problems.add(problem(Field.RELEVANT, "is required with a reason"));
        return problems;
    }

    private static List<FieldProblem> rhythm(Entries entries) {
        String rule = entries.text(Field.RHYTHM);
        boolean day = entries.given(Field.WEEKDAY) != null;
        String hour = entries.given(Field.HOUR);
        List<FieldProblem> problems = new ArrayList<>();
        if (!day && hour == null) return problems;
        if (rule.isEmpty())
            problems.add(problem(Field.RHYTHM, "is required with a day of the week or an hour"));
        else if (!Rhythms.RULES.contains(rule))
            problems.add(problem(Field.RHYTHM, "has its own days and hours; leave those open"));
        else if (day && rule.equals(Rhythms.DAILY))
            problems.add(problem(Field.WEEKDAY, "goes with no daily rhythm; leave it open"));
        if (hour != null && !time(hour))
            problems.add(problem(Field.HOUR, "must be a time such as 09:30"));
        return problems;
    }

    private static boolean time(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private List<FieldProblem> policy(Entries entries) {
        boolean chosen =
                Stream.of(
                                Field.POLICY_EVERY,
                                Field.POLICY_REACH,
                                Field.POLICY_URGENCY,
                                Field.POLICY_AHEAD)
                        .anyMatch(f -> entries.given(f) != null);
        if (entries.ticked(Field.POLICY_USUAL))
            return chosen ? List.of(problem(Field.POLICY_USUAL, AS_USUAL)) : List.of();
        if (!chosen) return List.of(problem(Field.POLICY_EVERY, NO_POLICY));
        return catalogue.policies().entrySet().stream()
                .filter(e -> e.getKey().name().equals(entries.text(Field.POLICY_KIND)))
                .flatMap(e -> idle(e.getValue(), entries).stream())
                .toList();
    }

    /** What is reminded of beforehand is not repeated; what is so already has no time before. */
    private static List<FieldProblem> idle(Policy usual, Entries entries) {
        Field field = usual.ahead().isEmpty() ? Field.POLICY_AHEAD : Field.POLICY_EVERY;
        String why = usual.ahead().isEmpty() ? NOT_AHEAD : AHEAD;
        return entries.given(field) == null ? List.of() : List.of(problem(field, why));
    }

    private static FieldProblem problem(Field field, String problem) {
        return new FieldProblem("data." + field.path(), problem);
    }
}
