package org.muster.console.report;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A working week as an office thinks of it: the days on which it is closed, and its hours where
 * they are its own. By API any days can be said.
 */
final class WeekData {
    /** As is usual in the country. */
    static final String USUAL = "USUAL";

    static final List<String> CLOSED =
            List.of(
                    "SATURDAY,SUNDAY",
                    "FRIDAY,SATURDAY",
                    "FRIDAY",
                    "SATURDAY",
                    "SUNDAY",
                    "THURSDAY,FRIDAY",
                    "FRIDAY,SUNDAY");

    private WeekData() {}

    /** What is said of the hours adds to it; without either the week is left out. */
    static void days(ObjectNode data, String closed) {
        if (closed.equals(USUAL) || closed.isEmpty()) return;
        ArrayNode days = data.putObject("week").putArray("freeDays");
        for (String day : closed.split(",")) days.add(day);
    }

    /** The entries that would give a week. */
    static void entries(JsonNode week, Map<String, String> values) {
        StringBuilder days = new StringBuilder();
        for (JsonNode day : week.path("freeDays"))
            days.append(days.isEmpty() ? "" : ",").append(day.asString());
        values.put(Field.CLOSED_ON.name(), days.isEmpty() ? USUAL : days.toString());
        hour(week.path("worksFrom"), Field.WORKS_FROM, values);
        hour(week.path("worksUntil"), Field.WORKS_UNTIL, values);
    }

    private static void hour(JsonNode hour, Field field, Map<String, String> values) {
        if (hour.isString()) values.put(field.name(), hour.asString().substring(0, 5));
    }
}
