package org.muster.reporting.table;

import java.util.List;
import java.util.Set;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;

/**
 * The cells of a file.
 *
 * @param rows those with anything in them, the headings first
 */
record Sheet(List<Row> rows) {
    static final int MOST_ROWS = 6_000;
    static final int MOST_COLUMNS = 100;

    /**
     * One row.
     *
     * @param number in the file, counted from 1
     * @param cells stripped of blanks around them; empty where there is nothing
     * @param formulas the columns that hold a formula
     */
    record Row(int number, List<String> cells, Set<Integer> formulas) {
        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether it holds HXL tags rather than words. */
        boolean tags() {
            return cells.stream().anyMatch(c -> c.startsWith("#"))
                    && cells.stream().allMatch(c -> c.isEmpty() || c.startsWith("#"));
        }
    }

    static Sheet of(List<Row> rows) {
        if (rows.size() > MOST_ROWS)
            throw refused("must have at most %d lines; send it in parts".formatted(MOST_ROWS));
        if (rows.stream().anyMatch(r -> r.cells().size() > MOST_COLUMNS))
            throw refused("must have at most %d columns".formatted(MOST_COLUMNS));
        if (rows.size() < 2) throw refused("must hold a line of headings and at least one more");
        return new Sheet(List.copyOf(rows));
    }

    static Refused refused(String problem) {
        return Refused.invalid(List.of(new FieldProblem("file", problem)));
    }
}
