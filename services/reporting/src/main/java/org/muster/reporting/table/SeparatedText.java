package org.muster.reporting.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV as offices save it: in UTF-8, with a mark or without, or in Windows' encoding, and with
 * whatever separator their country's spreadsheet writes.
 */
final class SeparatedText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final char MARK = '\uFEFF';

    private SeparatedText() {}

    static Sheet read(byte[] file) {
        String text = text(file);
        if (text.indexOf('\0') >= 0) throw Sheet.refused("is neither CSV nor XLSX");
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return Sheet.of(rows(parser));
        } catch (IOException | UncheckedIOException e) {
            throw Sheet.refused("has a quotation mark that is never closed; save it as CSV again");
        }
    }

    private static List<Sheet.Row> rows(CSVParser parser) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            List<String> cells = record.stream().map(String::strip).toList();
            var row = new Sheet.Row((int) record.getRecordNumber(), cells, Set.of());
            if (!row.blank()) rows.add(row);
            if (rows.size() > Sheet.MOST_ROWS) break;
        }
        return rows;
    }

    private static String text(byte[] file) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /** The one that is found most often in the first line, outside of quotation marks. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == '\n' && !quoted) break;
            else if (!quoted)
                for (int i = 0; i < SEPARATORS.length; i++) if (c == SEPARATORS[i]) found[i]++;
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) if (found[i] > found[best]) best = i;
        return SEPARATORS[best];
    }
}
