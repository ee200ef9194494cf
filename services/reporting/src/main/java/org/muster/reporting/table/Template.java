package org.muster.reporting.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.muster.contract.api.TableField;
import org.muster.core.country.Language;

/** An empty table to fill in. Its headings come from us, so no cell of it can be a formula. */
final class Template {
    private static final String MARK = "\uFEFF";

    private final List<String> headings;

    Template(Dictionary dictionary, Language language) {
        this.headings =
                Arrays.stream(TableField.values())
                        .filter(f -> f.compareTo(TableField.REMARKS) <= 0)
                        .map(f -> dictionary.name(f, language))
                        .toList();
    }

    /** With the mark that tells spreadsheets that it is in UTF-8. */
    byte[] csv() {
        return (MARK + CSVFormat.RFC4180.format(headings.toArray()) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Muster", "1.0")) {
            var sheet = workbook.newWorksheet("Muster");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.width(i, 22);
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
