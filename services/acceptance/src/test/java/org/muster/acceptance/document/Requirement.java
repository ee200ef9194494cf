package org.muster.acceptance.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the page about requirements.
 *
 * @param builtBy what implements it, in words, with names in backticks; or why it is left out
 * @param triedBy the tests that show it
 */
record Requirement(int number, String builtBy, String triedBy) {
    private static final Pattern ROW =
            Pattern.compile("^\\| R(\\d+) \\|[^|]+\\|([^|]+)\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z][\\w./-]*)`");

    static List<Requirement> in(String page) {
        return page.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(
                        row ->
                                new Requirement(
                                        Integer.parseInt(row.group(1)),
                                        row.group(2).strip(),
                                        row.group(3).strip()))
                .toList();
    }

    boolean leftOut() {
        return builtBy.startsWith("Left out:") || builtBy.startsWith("Not yet:");
    }

    /** The names of types, tests and files that the row points to. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(builtBy + " " + triedBy);
        while (name.find()) names.add(name.group(1));
        return names;
    }
}
