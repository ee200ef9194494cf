package org.muster.reporting.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.muster.contract.api.Refused;

/**
 * The first sheet of an XLSX file. A workbook is a packed archive, so how large it unpacks is
 * counted, as the library that reads it unpacks it, before anybody does; formulas are never
 * computed, and what the file shows for them is taken.
 */
final class Workbook {
    private static final long MOST_UNPACKED = 20_000_000;
    private static final int MOST_PARTS = 500;

    private Workbook() {}

    static Sheet read(byte[] file) {
        try {
            requireModest(file);
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(
                                    new ByteArrayInputStream(file),
                                    new ReadingOptions(true, true));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return Sheet.of(rows(rows.iterator()));
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the library says so in many ways that a file is damaged
            throw unreadable();
        }
    }

    private static RuntimeException unreadable() {
        return Sheet.refused("is a workbook that cannot be read; save it as XLSX or CSV again");
    }

    private static void requireModest(byte[] file) throws IOException {
        byte[] block = new byte[64 * 1024];
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) throw tooLarge();
                try (InputStream in = zip.getInputStream(part)) {
                    for (int n = in.read(block); n >= 0; n = in.read(block)) {
                        unpacked += n;
                        if (unpacked > MOST_UNPACKED) throw tooLarge();
                    }
                }
            }
        }
    }

    private static RuntimeException tooLarge() {
        return Sheet.refused(
                "is far larger than it looks; copy the table into a new workbook and send that");
    }

    private static List<Sheet.Row> rows(Iterator<Row> all) {
        List<Sheet.Row> rows = new ArrayList<>();
        while (all.hasNext() && rows.size() <= Sheet.MOST_ROWS) {
            Row row = all.next();
            if (row == null) continue;
            Sheet.Row read = row(row);
            if (!read.blank()) rows.add(read);
        }
        return rows;
    }

    private static Sheet.Row row(Row row) {
        List<String> cells = new ArrayList<>();
        Set<Integer> formulas = new TreeSet<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text(cell).strip());
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null))
                formulas.add(i);
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) cells.removeLast();
        return new Sheet.Row(row.getRowNum(), List.copyOf(cells), formulas);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER)
            return dated(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        if (cell.getType() == CellType.ERROR) return "";
        String raw = cell.getRawValue();
        return cell.getType() == CellType.STRING ? cell.asString() : raw == null ? "" : raw;
    }

    private static boolean dated(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) return false;
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "");
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }
}
