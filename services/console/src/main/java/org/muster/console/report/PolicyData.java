package org.muster.console.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A policy as an office thinks of it: every so many days, each time a level further, up to whom. By
 * API the steps can be set one by one.
 */
final class PolicyData {
    static final List<String> EVERY = List.of("P1D", "P2D", "P3D", "P7D", "P14D", "P30D");
    static final List<String> REACHES = List.of("SEAT", "HEAD", "REGION", "HEADQUARTERS");

    /** How long before, for what lies ahead. */
    static final List<String> AHEAD =
            List.of("PT1H", "PT3H", "P1D", "P1D,PT1H", "P2D", "P3D", "P7D", "P14D,P3D");

    private static final String USUAL_EVERY = "P7D";
    private static final String USUAL_REACH = "HEAD";

    private PolicyData() {}

    static void into(ObjectNode data, Entries entries) {
        String every = orElse(entries.text(Field.POLICY_EVERY), USUAL_EVERY);
        String furthest = orElse(entries.text(Field.POLICY_REACH), USUAL_REACH);
        String ahead = entries.text(Field.POLICY_AHEAD);
        ObjectNode policy = data.putObject("policy");
        ArrayNode steps = policy.putArray("steps");
        for (String reach : REACHES) {
            steps.addObject().put("after", times(every, steps.size() - 1)).put("reach", reach);
            if (reach.equals(furthest)) break;
        }
        if (ahead.isEmpty()) policy.put("repeat", every);
        policy.put("urgency", orElse(entries.text(Field.POLICY_URGENCY), "ORDINARY"));
        policy.put("acknowledgedFor", every);
        ArrayNode before = policy.putArray("ahead");
        for (String one : ahead.split(",")) if (!one.isEmpty()) before.add(one);
    }

    /** The entries that would give a policy, as far as the form can say it. */
    static void entries(JsonNode policy, Map<String, String> values) {
        if (policy.path("repeat").isString())
            put(values, Field.POLICY_EVERY, days(policy.path("repeat").asString()));
        JsonNode steps = policy.path("steps");
        put(values, Field.POLICY_REACH, steps.path(steps.size() - 1).path("reach").asString(""));
        put(values, Field.POLICY_URGENCY, policy.path("urgency").asString(""));
    }

    private static void put(Map<String, String> values, Field field, String value) {
        if (!value.isEmpty()) values.put(field.name(), value);
    }

    /** What is no duration goes on to be refused by name. */
    private static String times(String every, int count) {
        try {
            return Duration.parse(every).multipliedBy(Math.max(0, count)).toString();
        } catch (java.time.DateTimeException malformed) {
            return count <= 0 ? "PT0S" : every;
        }
    }

    private static String days(String duration) {
        return "P" + Duration.parse(duration).toDays() + "D";
    }

    private static String orElse(String said, String usual) {
        return said.isEmpty() ? usual : said;
    }
}
