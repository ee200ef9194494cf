package org.muster.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport.Line;
import org.muster.contract.api.TableReport.Outcome;
import org.muster.contract.api.TableReport.Remark;
import org.muster.core.country.Language;

class SheetReaderTest {
    private final Tabled sudan = new Tabled();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_text_is_read_with_whatever_separator_it_was_saved(String separator) {
        String table = "Structure|Remarques\nUNCT|\"a, b; c\td\"\n".replace("|", separator);
        Sheet sheet = SheetReader.read(table.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows().getLast().cells()).containsExactly("UNCT", "a, b; c\td");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-8 with a mark"})
    void a_text_is_read_in_whatever_encoding_it_was_saved(String encoding) {
        String mark = encoding.contains("mark") ? "\uFEFF" : "";
        Charset charset =
                encoding.startsWith("UTF-8")
                        ? StandardCharsets.UTF_8
                        : Charset.forName("windows-1252");
        byte[] file = (mark + "Structure;Nom local\nUNCT;Équipe d’été\n").getBytes(charset);
        Sheet sheet = SheetReader.read(file);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Structure", "Nom local");
        assertThat(sheet.rows().getLast().cells()).containsExactly("UNCT", "Équipe d’été");
    }

    @Test
    void a_workbook_is_read_with_its_dates_and_what_it_shows_for_its_formulas() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tests", "1.0")) {
            var sheet = workbook.newWorksheet("Structures");
            for (int i = 0; i < 3; i++)
                sheet.value(0, i, List.of("Structure", "Since", "Remarks").get(i));
            sheet.value(2, 0, "UNCT");
            sheet.value(2, 1, LocalDate.parse("2026-10-01"));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.formula(2, 2, "1+1");
        }
        List<Line> lines = sudan.dryRun(bytes.toByteArray());
        assertThat(lines).singleElement().extracting(Line::number).isEqualTo(3);
        assertThat(lines.getFirst().outcome()).isEqualTo(Outcome.DOUBTED);
        assertThat(lines.getFirst().remarks())
                .extracting(Remark::reason)
                .containsExactly(TableReason.FORMULA);
        assertThat(lines.getFirst().facts().getFirst().effective()).hasToString("2026-10-01");
    }

    @Test
    void the_templates_are_understood_in_both_languages_and_formats() {
        for (Language language : List.of(Language.EN, Language.FR)) {
            Template template = new Template(new Dictionary(Tabled.CATALOGUE), language);
            String csv = new String(template.csv(), StandardCharsets.UTF_8);
            String filled = csv + "UNCT,,,,,,,,2026-10-01\r\n";
            Columns columns = sudan.columns(filled);
            assertThat(columns.fields())
                    .containsExactly(
                            Arrays.copyOf(TableField.values(), TableField.REMARKS.ordinal() + 1));
            assertThat(csv.replace("\uFEFF", "")).doesNotContainPattern("(^|,)[=+@-]");
            assertThatThrownBy(() -> SheetReader.read(template.xlsx()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            r ->
                                    assertThat(r.errors().getFirst().problem())
                                            .contains("line of headings and at least one more"));
        }
    }

    @Test
    void HXL_tags_say_what_a_column_holds_and_are_no_line() {
        Columns columns =
                sudan.columns(
                        "Forum,Où,Quoi\n#platform,#adm1+code,#remark+x\nUNCT,SD02,something\n");
        assertThat(columns.fields())
                .containsExactly(TableField.PLATFORM, TableField.AREA, TableField.UNKNOWN);
        assertThat(columns.rows()).hasSize(1);
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_it_may_is_refused_before_it_is_read()
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 400; i++) zip.write(new byte[64 * 1024]);
        }
        assertThat(bytes.size()).isLessThan(100_000);
        refused(bytes.toByteArray(), "far larger than it looks");
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() {
        refused(new byte[0], "choose a file");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "save it as XLSX or CSV");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "old or a protected");
        refused(new byte[] {1, 2, 0, 3}, "neither CSV nor XLSX");
        refused("Structure\n".getBytes(StandardCharsets.UTF_8), "at least one more");
        refused("Structure\nUN\"CT,\"x\n".getBytes(StandardCharsets.UTF_8), null);
        refused(
                ("Structure\n" + "UNCT\n".repeat(Sheet.MOST_ROWS)).getBytes(StandardCharsets.UTF_8),
                "in parts");
        refused(
                ("a,".repeat(Sheet.MOST_COLUMNS) + "b\n1\n").getBytes(StandardCharsets.UTF_8),
                "columns");
    }

    private static void refused(byte[] file, @Nullable String words) {
        try {
            SheetReader.read(file);
            if (words != null) throw new AssertionError("not refused: " + words);
        } catch (Refused refused) {
            assertThat(refused.errors().getFirst().field()).isEqualTo("file");
            if (words != null) assertThat(refused.errors().getFirst().problem()).contains(words);
        }
    }
}
