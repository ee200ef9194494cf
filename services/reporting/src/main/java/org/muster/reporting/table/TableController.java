package org.muster.reporting.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TableApi;
import org.muster.contract.api.TableReport;
import org.muster.core.country.Language;
import org.muster.reporting.ReportingSettings;
import org.muster.reporting.intake.ReadableBody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables over HTTP. */
@RestController
class TableController implements TableApi {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final Tables tables;
    private final ReportingSettings settings;

    TableController(Tables tables, ReportingSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    @Override
    public TableReport importTable(
            @PathVariable String country,
            @RequestParam(required = false) @Nullable Boolean dryRun,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(required = false) @Nullable Boolean newPeople,
            @RequestParam(required = false) @Nullable String accepted,
            @RequestBody byte[] file) {
        // in one process the pages call this without passing the door of the API
        if (file.length > settings.maxTable().toBytes())
            throw ReadableBody.tooLarge(settings.maxTable());
        return tables.take(
                Refused.country("country", country),
                new Tables.Request(
                        !Boolean.FALSE.equals(dryRun),
                        columns,
                        Boolean.TRUE.equals(newPeople),
                        accepted == null ? null : set(accepted)),
                file);
    }

    @Override
    public ResponseEntity<byte[]> tableTemplate(
            @RequestParam String format,
            @RequestParam(required = false) @Nullable String language) {
        Template template = new Template(tables.dictionary(), language(language));
        return switch (format) {
            case "csv" -> file(template.csv(), CSV, "muster.csv");
            case "xlsx" -> file(template.xlsx(), XLSX, "muster.xlsx");
            default -> throw refused("format", "must be csv or xlsx");
        };
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static Language language(@Nullable String tag) {
        if (tag == null) return Language.EN;
        return Language.of(Locale.forLanguageTag(tag))
                .orElseThrow(() -> refused("language", "must be en or fr"));
    }

    private static Set<String> set(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Refused refused(String field, String problem) {
        return Refused.invalid(List.of(new FieldProblem(field, problem)));
    }
}
