package org.muster.console.report;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.json.MusterJson;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Situation;
import org.muster.core.structure.StructureId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A policy as an office thinks of it: every so many days, each time a level further, up to whom.
 * What is left open stays as it is in the policy in force. By API the steps can be set one by one.
 *
 * @param inForce the policy that the country has, its own or the catalogue's
 */
record PolicyData(Policy inForce) {
    static final List<String> EVERY = List.of("P1D", "P2D", "P3D", "P7D", "P14D", "P30D");
    static final List<String> REACHES = List.of("SEAT", "HEAD", "REGION", "HEADQUARTERS");

    /** How long before, for what lies ahead. */
    static final List<String> AHEAD =
            List.of("PT1H", "PT3H", "P1D", "P1D,PT1H", "P2D", "P3D", "P7D", "P14D,P3D");

    private static final Duration USUAL_EVERY = Duration.ofDays(7);

    /** The policy that a country has at an instant, of the kind and table that are chosen. */
    static Optional<Policy> inForce(
            Entries entries, Situation situation, Catalogue catalogue, Instant at) {
        StructureId table =
                situation.structures().keySet().stream()
                        .filter(s -> s.value().equals(entries.text(Field.POLICY_TABLE)))
                        .findFirst()
                        .orElse(null);
        return ReminderKind.allPlanned().stream()
                .filter(k -> k.name().equals(entries.text(Field.POLICY_KIND)))
                .findFirst()
                .map(k -> situation.notices().policy(k, table, at, catalogue.policies()));
    }

    void into(ObjectNode data, Entries entries) {
        ObjectNode policy = data.putObject("policy");
        String every = entries.text(Field.POLICY_EVERY);
        steps(policy.putArray("steps"), duration(every), entries.text(Field.POLICY_REACH));
        String repeat = every.isEmpty() ? text(inForce.repeat()) : every;
        if (!repeat.isEmpty()) policy.put("repeat", repeat);
        String urgency = entries.text(Field.POLICY_URGENCY);
        policy.put("urgency", urgency.isEmpty() ? inForce.urgency().name() : urgency);
        policy.put("acknowledgedFor", text(inForce.acknowledgedFor()));
        ArrayNode before = policy.putArray("ahead");
        String ahead = entries.text(Field.POLICY_AHEAD);
        if (ahead.isEmpty()) inForce.ahead().forEach(d -> before.add(text(d)));
        else for (String one : ahead.split(",")) before.add(one);
    }

    private void steps(ArrayNode into, @Nullable Duration every, String furthest) {
        List<Escalation> steps = inForce.steps();
        if (REACHES.contains(furthest))
            steps = reaching(Reach.valueOf(furthest), every == null ? between() : every);
        for (int i = 0; i < steps.size(); i++) {
            Escalation step = steps.get(i);
            Duration after = every == null ? step.after() : every.multipliedBy(i);
            into.addObject().put("after", text(after)).put("reach", step.reach().name());
        }
    }

    /** The steps in force up to a level, and one more for each level that is still missing. */
    private List<Escalation> reaching(Reach furthest, Duration between) {
        List<Escalation> steps = new ArrayList<>();
        for (Escalation step : inForce.steps())
            if (step.reach().compareTo(furthest) <= 0) steps.add(after(steps, step, between));
        for (String level : REACHES) {
            Reach next = Reach.valueOf(level);
            boolean missing = steps.isEmpty() || next.compareTo(steps.getLast().reach()) > 0;
            if (missing && next.compareTo(furthest) <= 0)
                steps.add(after(steps, new Escalation(Duration.ZERO, next), between));
        }
        return steps;
    }

    /** A step keeps its time where it comes later than the one before; the first is at once. */
    private static Escalation after(List<Escalation> steps, Escalation step, Duration between) {
        if (steps.isEmpty()) return new Escalation(Duration.ZERO, step.reach());
        Duration last = steps.getLast().after();
        return step.after().compareTo(last) > 0
                ? step
                : new Escalation(last.plus(between), step.reach());
    }

    private Duration between() {
        List<Escalation> steps = inForce.steps();
        int last = steps.size() - 1;
        if (last > 0) return steps.get(last).after().minus(steps.get(last - 1).after());
        Duration repeat = inForce.repeat();
        return repeat == null ? USUAL_EVERY : repeat;
    }

    /** The entries that would give a policy, as far as the form can say it. */
    static Map<String, String> entries(JsonNode node) {
        return entries(MusterJson.mapper().treeToValue(node, Policy.class));
    }

    /** The same of one that is known. */
    static Map<String, String> entries(Policy policy) {
        Map<String, String> values = new HashMap<>();
        Duration repeat = policy.repeat();
        if (repeat != null && evenly(policy.steps(), repeat))
            offered(EVERY, List.of(repeat), Field.POLICY_EVERY, values);
        String reach = policy.steps().getLast().reach().name();
        if (REACHES.contains(reach)) values.put(Field.POLICY_REACH.name(), reach);
        values.put(Field.POLICY_URGENCY.name(), policy.urgency().name());
        offered(AHEAD, policy.ahead(), Field.POLICY_AHEAD, values);
        return values;
    }

    private static boolean evenly(List<Escalation> steps, Duration every) {
        for (int i = 0; i < steps.size(); i++)
            if (!steps.get(i).after().equals(every.multipliedBy(i))) return false;
        return true;
    }

    /** That of the choices that means these durations, however it writes them. */
    private static void offered(
            List<String> choices, List<Duration> meant, Field field, Map<String, String> values) {
        for (String choice : choices)
            if (Arrays.stream(choice.split(",")).map(Duration::parse).toList().equals(meant))
                values.put(field.name(), choice);
    }

    /** What is no duration goes on to be refused by name. */
    private static @Nullable Duration duration(String text) {
        try {
            return text.isEmpty() ? null : Duration.parse(text);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private static String text(@Nullable Duration duration) {
        return duration == null ? "" : duration.toString();
    }
}
