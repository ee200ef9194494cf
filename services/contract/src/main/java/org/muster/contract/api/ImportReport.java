package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.FactId;

/** What came of each line of an import, in its order. */
public record ImportReport(int recorded, int refused, List<Line> lines) {
    public ImportReport {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param fact the recorded fact, or null when the line was refused
     * @param errors why it was refused; empty when it was recorded
     */
    public record Line(int number, @Nullable FactId fact, List<FieldProblem> errors) {
        public Line {
            errors = List.copyOf(errors);
        }
    }
}
