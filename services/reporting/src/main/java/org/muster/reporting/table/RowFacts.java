package org.muster.reporting.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport.Brought;
import org.muster.contract.api.TableReport.Remark;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.FactId;
import org.muster.core.provenance.Provenance;
import org.muster.reporting.body.Problems;
import org.muster.reporting.intake.FactReader.Report;
import org.muster.reporting.table.Bringing.Slot;
import tools.jackson.databind.node.ObjectNode;

/** The facts of one row, each read as if it had been reported by itself. */
final class RowFacts {
    private static final Map<String, TableField> FIELDS =
            Map.of(
                    "effective", TableField.SINCE,
                    "area", TableField.AREA,
                    "dutyStation", TableField.DUTY_STATION,
                    "localName", TableField.LOCAL_NAME,
                    "convener", TableField.CONVENER,
                    "organisation", TableField.CONVENER,
                    "text", TableField.REMARKS,
                    "until", TableField.UNTIL,
                    "place", TableField.AREA,
                    "into", TableField.MERGED_INTO);

    private final Bringing bringing;
    private final Columns columns;
    private final Sheet.Row row;
    private final int index;
    private final Remarks remarks;
    private final Provenance provenance;
    private final List<Brought> brought = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    RowFacts(
            Bringing bringing,
            Columns columns,
            Sheet.Row row,
            int index,
            Remarks remarks,
            Provenance provenance) {
        this.bringing = bringing;
        this.columns = columns;
        this.row = row;
        this.index = index;
        this.remarks = remarks;
        this.provenance = provenance;
    }

    void add(Slot slot, String effective, Map<String, ?> data) {
        ObjectNode fact = MusterJson.mapper().createObjectNode();
        fact.put("type", slot.type());
        fact.put("effective", effective);
        fact.set("data", MusterJson.mapper().valueToTree(data));
        ObjectNode source = fact.putObject("source");
        source.put("provenance", provenance.name());
        source.put("document", "%s:%d".formatted(bringing.file(), row.number()));
        Problems problems = new Problems();
        Report report = bringing.reader().read(bringing.country(), fact, "", problems);
        for (FieldProblem problem : problems.found()) refuse(slot, problem);
        if (report != null) add(slot, report);
    }

    private void add(Slot slot, Report report) {
        FactId id = bringing.id(index, slot);
        String effective = report.effective().toString();
        boolean known = bringing.known().has(id, report.event(), effective);
        bringing.known().said(report.event(), effective);
        brought.add(new Brought(id, report.effective(), report.event(), known));
        reports.add(report);
    }

    private void refuse(Slot slot, FieldProblem problem) {
        String last = problem.field().substring(problem.field().lastIndexOf('.') + 1);
        TableField field = FIELDS.getOrDefault(last, TableField.PLATFORM);
        if (field == TableField.SINCE && slot.ordinal() >= Slot.ESTABLISHED.ordinal())
            field = TableField.FROM;
        TableReason reason = reason(problem.problem());
        if (reason != TableReason.INVALID) remarks.add(field, reason);
        else remarks.add(new Remark(columns.heading(row, field), reason, null, problem.problem()));
    }

    private static TableReason reason(String problem) {
        if (problem.contains("e-mail address") || problem.contains("phone number"))
            return TableReason.PERSONAL;
        if (problem.contains("check the year") || problem.contains("in the future"))
            return TableReason.IMPLAUSIBLE_DATE;
        return problem.contains("must be a year") || problem.contains("must be a day")
                ? TableReason.UNREADABLE_DATE
                : TableReason.INVALID;
    }

    List<Brought> brought() {
        return List.copyOf(brought);
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** A map that may hold null. */
    static Map<String, @Nullable Object> data(@Nullable Object... pairs) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) data.put(String.valueOf(pairs[i]), pairs[i + 1]);
        return data;
    }
}
