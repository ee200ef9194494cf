package org.muster.console.imports;

import java.util.List;
import org.muster.console.fact.FactWords;
import org.muster.console.page.Say;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport;
import org.muster.contract.api.TableReport.Line;
import org.muster.contract.api.TableReport.Outcome;

/**
 * A line as the page shows it.
 *
 * @param facts what it would bring
 * @param remarks what there is to look at
 */
record LineView(
        int number,
        String about,
        Outcome outcome,
        boolean chosen,
        boolean open,
        List<Sentence> facts,
        List<Point> remarks) {

    /** A fact in words. */
    record Sentence(String when, String words, boolean known) {}

    /**
     * Something to look at.
     *
     * @param english what the intake says itself; empty where the page has its own words
     */
    record Point(boolean refuses, String column, String value, String words, String english) {}

    static LineView of(Line line, FactWords words, Say say) {
        return new LineView(
                line.number(),
                line.about(),
                line.outcome(),
                line.chosen(),
                line.facts().stream().anyMatch(f -> !f.known()),
                line.facts().stream()
                        .map(
                                f ->
                                        new Sentence(
                                                say.effective(f.effective()),
                                                words.sentence(f.event()),
                                                f.known()))
                        .toList(),
                line.remarks().stream().map(r -> point(r, say)).toList());
    }

    private static Point point(TableReport.Remark remark, Say say) {
        return new Point(
                remark.reason().refuses(),
                remark.column(),
                remark.value() == null ? "" : remark.value(),
                say.text("import.reason." + remark.reason()),
                remark.reason() == TableReason.INVALID ? remark.problem() : "");
    }
}
