package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.FactId;

/**
 * What came of each line of an import, in its order.
 *
 * @param recorded how many facts were appended, or would be
 * @param known how many facts of an export were there already
 */
public record ImportReport(int recorded, int refused, int known, List<Line> lines) {
    public ImportReport {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param fact the fact that is in the log, or would be, or null when the line was refused
     * @param errors why it was refused; empty otherwise
     */
    public record Line(int number, @Nullable FactId fact, List<FieldProblem> errors) {
        public Line {
            errors = List.copyOf(errors);
        }
    }
}
