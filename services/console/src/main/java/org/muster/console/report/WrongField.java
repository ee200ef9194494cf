package org.muster.console.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.contract.api.FieldProblem;

/**
 * A problem of the intake, beside the field of the form that it is about and in the language of the
 * page where it is a common one; the intake itself speaks English.
 *
 * @param input name of the form's field, or {@code form} when it is about none of them
 * @param english whether the words are the intake's own
 */
public record WrongField(String input, String words, boolean english) {
    private static final Map<Pattern, String> COMMON = new LinkedHashMap<>();

    /** A line of the names that is not a language and a name. */
    private static final Pattern LINE = Pattern.compile(".*data\\.names\\[(\\d{1,4})].*");

    private static final Pattern FREE_TEXT = Pattern.compile("must h.*|must have at most.*");

    static {
        common("is required.*", "required");
        common("must not be empty.*", "required");
        common("must hold no e-mail.*", "address");
        common("must hold no phone.*", "phone");
        common("is too far in the future; at most (\\d+) days ahead", "future");
        common("is before 1945.*", "past");
        common("is after 2199.*", "after");
        common("must have at most (\\d+) characters", "length");
        common(".* must have 1 to (\\d+) characters", "length");
        common(".*must have at most (\\d+) characters", "length");
        common(".*must be a year, month, day or an instant.*", "date");
        common("must be a day or an instant.*", "date");
        common("there is one already", "exists");
        common("nothing is described.*", "described");
        common("nothing is chosen.*", "policy");
        common("cannot go with other choices.*", "usual");
        common("choose a meeting or type one.*", "meeting");
        common("lies not ahead.*", "notAhead");
        common("comes once before.*", "ahead");
        common("has its own days.*", "rhythm");
        common("goes with no daily.*", "daily");
        common("must be a time such as 09:30", "hour");
        common(".*must be a time zone.*", "zone");
        common("a silence lasts at most (\\d+) days.*", "silence");
        common("worksFrom .*", "hours");
        common(".*must be a time of the day.*", "hour");
    }

    static List<WrongField> all(Kind kind, List<FieldProblem> problems, Say say) {
        return problems.stream().map(p -> of(kind, p, say)).distinct().toList();
    }

    static WrongField of(Kind kind, FieldProblem problem, Say say) {
        Matcher line = LINE.matcher(problem.field());
        if (line.matches() && !FREE_TEXT.matcher(problem.problem()).matches())
            return new WrongField(
                    Field.NAMES.name(),
                    say.text("report.problem.names", Integer.parseInt(line.group(1)) + 1),
                    false);
        for (var common : COMMON.entrySet()) {
            Matcher matcher = common.getKey().matcher(problem.problem());
            if (matcher.matches()) {
                Object[] limit =
                        matcher.groupCount() == 0
                                ? new Object[0]
                                : new Object[] {Integer.parseInt(matcher.group(1))};
                String words = say.text("report.problem." + common.getValue(), limit);
                return new WrongField(input(kind, problem.field()), words, false);
            }
        }
        return new WrongField(input(kind, problem.field()), problem.problem(), true);
    }

    private static void common(String pattern, String key) {
        COMMON.put(Pattern.compile(pattern), key);
    }

    /** {@code data.replacement.data.place.area} is the form's field AREA. */
    private static String input(Kind kind, String path) {
        if (path.endsWith("effective")) return "when";
        if (path.endsWith("source.document") || path.endsWith("source")) return "document";
        String inData = path.replaceFirst("^.*data\\.", "").replaceFirst("\\[.*", "");
        return first(kind, f -> f.path().equals(inData))
                .or(() -> near(kind, inData))
                .orElse("form");
    }

    /** What is said of an object as a whole stands beside its first field. */
    private static Optional<String> near(Kind kind, String path) {
        @Nullable String made =
                switch (path) {
                    case "structure" -> Field.PLATFORM.name();
                    case "crisis" -> Field.CRISIS_NAME.name();
                    case "role" -> Field.POST.name();
                    case "week" -> Field.WORKS_FROM.name();
                    default -> null;
                };
        return first(kind, f -> f.name().equals(made))
                .or(() -> first(kind, f -> f.path().startsWith(path + ".")));
    }

    private static Optional<String> first(Kind kind, Predicate<Field> which) {
        return kind.fields().stream().filter(which).map(Field::name).findFirst();
    }
}
