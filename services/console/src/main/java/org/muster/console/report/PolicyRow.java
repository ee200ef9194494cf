package org.muster.console.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Notices;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;
import org.springframework.util.StringUtils;

/**
 * How a kind of reminder goes in a country now, in words.
 *
 * @param table the only table for which that is so, in words; null: for all
 * @param structure its id, for the form
 * @param steps up to whom it goes, and when
 * @param urgency how much it may disturb
 * @param own whether the country says so, and since when; null where it is as usual
 */
public record PolicyRow(
        ReminderKind kind,
        @Nullable String table,
        @Nullable StructureId structure,
        String steps,
        String urgency,
        @Nullable String own) {

    /** Those of all tables, each followed by those of its own that a table has. */
    static List<PolicyRow> all(Situation situation, Catalogue catalogue, Say say) {
        Notices notices = situation.notices();
        Tables tables = new Tables(situation, say);
        List<PolicyRow> rows = new ArrayList<>();
        for (ReminderKind kind : ReminderKind.allPlanned()) {
            Stream<StructureId> own =
                    notices.policies().stream()
                            .filter(p -> p.kind() == kind)
                            .flatMap(p -> Stream.ofNullable(p.structure()))
                            .distinct()
                            .filter(s -> notices.own(kind, s, say.now()).isPresent());
            rows.add(row(notices, catalogue, kind, null, null, say));
            own.map(s -> row(notices, catalogue, kind, s, tables.shortName(s), say))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static PolicyRow row(
            Notices notices,
            Catalogue catalogue,
            ReminderKind kind,
            @Nullable StructureId structure,
            @Nullable String table,
            Say say) {
        Policy policy = notices.policy(kind, structure, say.now(), catalogue.policies());
        return new PolicyRow(
                kind,
                table,
                structure,
                StringUtils.capitalize(steps(kind, policy, say)),
                say.text("report.urgency." + policy.urgency()),
                notices.own(kind, structure, say.now())
                        .map(p -> say.text("policy.own", say.day(p.since())))
                        .orElse(null));
    }

    private static String steps(ReminderKind kind, Policy policy, Say say) {
        if (!policy.ahead().isEmpty()) return before(policy, say);
        // of a deadline the catalogue of actions says when
        return after(
                policy,
                say.text(kind == ReminderKind.DEADLINE ? "policy.warned" : "policy.atOnce"),
                say);
    }

    private static String after(Policy policy, String first, Say say) {
        List<String> steps = new ArrayList<>();
        Reach furthest = null;
        for (Escalation step : policy.steps()) {
            if (step.reach() == furthest) continue;
            furthest = step.reach();
            String when =
                    step.after().isZero()
                            ? first
                            : say.text("policy.after", length(step.after(), say));
            steps.add(say.text("policy.step", when, say.text("policy.reach." + furthest)));
        }
        Duration repeat = policy.repeat();
        if (repeat != null) steps.add(say.text("policy.repeat", length(repeat, say)));
        return String.join(" · ", steps);
    }

    private static String before(Policy policy, Say say) {
        String when =
                policy.ahead().stream()
                        .map(d -> length(d, say))
                        .collect(Collectors.joining(say.text("policy.and")));
        return say.text(
                "policy.step",
                say.text("policy.before", when),
                say.text("policy.reach." + policy.reach(0)));
    }

    private static String length(Duration duration, Say say) {
        if (duration.toMinutes() % (24 * 60) == 0)
            return say.text("policy.days", duration.toDays());
        return duration.toMinutes() % 60 == 0
                ? say.text("policy.hours", duration.toHours())
                : say.text("policy.minutes", duration.toMinutes());
    }
}
