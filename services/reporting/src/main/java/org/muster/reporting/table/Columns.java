package org.muster.reporting.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReport;

/**
 * What each column of a sheet holds: as somebody said, or as its heading or its HXL tag lets guess.
 *
 * @param headings in the order of the file
 * @param fields the same
 * @param rows below the headings and the tags
 */
record Columns(List<String> headings, List<TableField> fields, List<Sheet.Row> rows) {
    /** Of these many columns may hold one; of any other the first counts. */
    private static final Set<TableField> MANY =
            EnumSet.of(
                    TableField.NOTE,
                    TableField.LEFT_OUT,
                    TableField.UNKNOWN,
                    TableField.AREA,
                    TableField.SECTOR,
                    TableField.ORGANISATION,
                    TableField.CRISIS);

    static Columns of(Sheet sheet, @Nullable String said, Dictionary dictionary) {
        List<Sheet.Row> rows = new ArrayList<>(sheet.rows());
        Sheet.Row headings = rows.removeFirst();
        Sheet.Row tags = headings.tags() ? headings : null;
        if (tags == null && rows.getFirst().tags()) tags = rows.removeFirst();
        int width = headings.cells().size();
        for (Sheet.Row row : rows) width = Math.max(width, row.cells().size());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++)
            names.add(headings.cell(i).isEmpty() ? "(" + (i + 1) + ")" : headings.cell(i));
        List<TableField> fields =
                said == null ? guessed(headings, tags, width, dictionary) : said(said, width);
        return new Columns(List.copyOf(names), List.copyOf(fields), List.copyOf(rows));
    }

    /** The first value of a field in a row; empty when it has none. */
    String value(Sheet.Row row, TableField field) {
        int column = column(row, field);
        return column < 0 ? "" : row.cell(column);
    }

    /** The heading that a value of a field stands under. */
    String heading(Sheet.Row row, TableField field) {
        int column = column(row, field);
        if (column < 0) column = fields.indexOf(field);
        return column < 0 ? "" : headings.get(column);
    }

    boolean has(TableField field) {
        return fields.contains(field);
    }

    /** Whether it tells which organisation is present where, and not which structure there is. */
    boolean presence() {
        return has(TableField.ORGANISATION) && has(TableField.SECTOR) && !has(TableField.PLATFORM);
    }

    List<TableReport.Column> shown() {
        List<TableReport.Column> shown = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int column = i;
            String example =
                    rows.stream()
                            .map(r -> r.cell(column))
                            .filter(c -> !c.isEmpty())
                            .findFirst()
                            .orElse("");
            shown.add(new TableReport.Column(headings.get(i), fields.get(i), example));
        }
        return shown;
    }

    private int column(Sheet.Row row, TableField field) {
        for (int i = 0; i < fields.size(); i++)
            if (fields.get(i) == field && !row.cell(i).isEmpty()) return i;
        return -1;
    }

    private static List<TableField> guessed(
            Sheet.Row headings, Sheet.@Nullable Row tags, int width, Dictionary dictionary) {
        List<TableField> fields = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String heading = headings.cell(i);
            TableField field =
                    (tags == null ? dictionary.heading(heading) : dictionary.heading(tags.cell(i)))
                            .or(() -> dictionary.heading(heading))
                            .orElse(TableField.UNKNOWN);
            boolean taken = !MANY.contains(field) && fields.contains(field);
            fields.add(taken ? TableField.UNKNOWN : field);
        }
        return fields;
    }

    private static List<TableField> said(String said, int width) {
        String[] names = said.split(",", -1);
        if (names.length != width)
            throw refused("must name a field for each of the %d columns".formatted(width));
        List<TableField> fields = new ArrayList<>();
        for (String name : names) {
            TableField field = field(name.strip());
            if (!MANY.contains(field) && fields.contains(field))
                throw refused("names %s for two columns; choose one".formatted(field));
            fields.add(field);
        }
        return fields;
    }

    private static TableField field(String name) {
        for (TableField field : TableField.values())
            if (field.name().equals(name.toUpperCase(Locale.ROOT))) return field;
        throw refused("names no field; known are " + List.of(TableField.values()));
    }

    private static Refused refused(String problem) {
        return Refused.invalid(List.of(new FieldProblem("columns", problem)));
    }
}
