package org.muster.reporting.table;

import java.util.ArrayList;
import java.util.List;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport.Remark;

/** What there is to look at in one row, collected while it is read. */
final class Remarks {
    private static final int LONGEST = 80;

    private final Columns columns;
    private final Sheet.Row row;
    private final List<Remark> all = new ArrayList<>();

    Remarks(Columns columns, Sheet.Row row) {
        this.columns = columns;
        this.row = row;
    }

    void add(TableField field, TableReason reason) {
        String value = columns.value(row, field);
        // an address that stands where none belongs is not repeated
        String shown = reason == TableReason.PERSONAL ? "" : value;
        if (shown.length() > LONGEST) shown = shown.substring(0, LONGEST) + "…";
        add(new Remark(columns.heading(row, field), reason, shown, reason.words()));
    }

    void add(Remark remark) {
        if (!all.contains(remark)) all.add(remark);
    }

    boolean refused() {
        return all.stream().anyMatch(r -> r.reason().refuses());
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
